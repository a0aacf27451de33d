import fc from "fast-check";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { LASTING_QUESTIONS } from "../../../app/domain/lasting.ts";
import { formatMarksCode, parseMarksCode } from "../../../app/domain/marks-code.ts";
import type { CoreEvent, Event } from "../../../app/flow/events.ts";
import type { MessageList } from "../../../app/flow/tools/search-events.ts";
import type { Findings } from "../../../app/ports/library.ts";
import type { Note } from "../../../app/ports/share.ts";
import { anyLooked, anyOpened } from "../domain/any-look.ts";
import { AUSTRIA, anyCountryId, anyTyped, anyVerdict, GERMANY } from "../domain/any-number.ts";
import { anyTicks, SECRET } from "../domain/any-person.ts";
import { anyPracticeMove, anySetting } from "../domain/any-practice.ts";
import { anyAnswer, anyDevice, anyQuestion, anyReached } from "../domain/any-readings.ts";
import { anyAnswer as anyProgramAnswer, anyProgramId } from "../domain/programs/any-program.ts";
import { type Makers, nothing, offset, secretText } from "./event-makers.ts";

/** What happens on the pages that bring a tool along. */

export const NOTE: Note = {
  title: "Help if my phone is gone",
  text: "Help desk: 123",
  address: "https://setup.contoso.example/en/rescue",
};

type ToolKind = Exclude<Event["kind"], CoreEvent["kind"] | "outdated">;

export const TOOL_MAKERS: Makers<ToolKind> = {
  "program-picked": fc.record({ program: anyProgramId }),
  "program-dropped": fc.record({ program: anyProgramId }),
  "program-answered": fc.record({ program: anyProgramId, answer: anyProgramAnswer }),
  "programs-cleared": nothing,
  "code-drawn": fc.record({ code: fc.constant([[true]]) }),
  "code-lost": nothing,
  "help-searched": fc.record(
    { query: fc.constantFrom("", " ", `${SECRET}phone`, "123456"), isPicked: fc.boolean() },
    { requiredKeys: ["query"] },
  ),
  "help-found": fc.record({
    query: fc.constantFrom("", `${SECRET}phone`, `${SECRET}old`),
    findings: fc.constantFrom<Findings>(
      { kind: "found", guides: [{ topic: "no-signal", title: "No signal", lead: "Use a code." }] },
      { kind: "nearest", guides: [] },
      { kind: "unexplained", guides: [] },
      { kind: "unreachable" },
    ),
  }),
  "messages-wanted": nothing,
  "messages-listed": fc.record({
    language: fc.constantFrom(...LANGUAGE_TAGS),
    list: fc.constantFrom<MessageList>({ kind: "lost" }, { kind: "here", messages: [] }),
  }),
  "brought-read": nothing,
  "label-language-chosen": fc.record({ language: fc.constantFrom(...LANGUAGE_TAGS) }),
  "labels-read": fc.record({
    language: fc.constantFrom(...LANGUAGE_TAGS),
    labels: fc.constant({}),
  }),
  "labels-lost": fc.record({ language: fc.constantFrom(...LANGUAGE_TAGS) }),
  "lasting-answered": fc.record({
    question: fc.constantFrom(...LASTING_QUESTIONS),
    answer: anyAnswer,
  }),
  "move-ended": nothing,
  "camera-pressed": fc.record({ isNext: fc.boolean() }),
  "camera-opened": fc.record({ round: offset, result: anyOpened }),
  "light-pressed": nothing,
  "light-turned": fc.record({ round: offset, isOn: fc.boolean() }),
  "long-looked": fc.record({ round: offset }),
  "picture-given": fc.record({ picture: fc.constant(new Blob()), isHanded: fc.boolean() }),
  "text-given": fc.record({ text: secretText, isHanded: fc.boolean() }),
  "harder-pressed": nothing,
  looked: fc.record({ round: offset, result: anyLooked }),
  "link-copy-pressed": nothing,
  "link-copied": fc.record({ round: offset, isCopied: fc.boolean() }),
  "barcode-dropped": nothing,
  "number-wanted": nothing,
  "phone-book-opened": fc.record({
    language: fc.constantFrom(...LANGUAGE_TAGS),
    countries: fc.constant([GERMANY, AUSTRIA]),
    guess: fc.option(anyCountryId, { nil: undefined }),
  }),
  "phone-book-lost": nothing,
  "number-typed": fc.record({ typed: anyTyped }),
  "country-chosen": fc.record({ country: anyCountryId }),
  "number-left": nothing,
  "number-judged": fc.record({
    typed: anyTyped,
    country: fc.option(anyCountryId, { nil: undefined }),
    verdict: anyVerdict,
  }),
  "number-placed": fc.record({ isOnThisPhone: fc.boolean() }),
  "number-copy-pressed": fc.record({
    part: fc.constantFrom("country", "digits"),
    text: secretText,
  }),
  "number-copied": fc.record({
    part: fc.constantFrom("country", "digits"),
    isCopied: fc.boolean(),
  }),
  "practice-number-wanted": fc.record({ on: anySetting }),
  practised: fc.record({ move: anyPracticeMove }),
  "readiness-pressed": nothing,
  "device-read": fc.record({ device: anyDevice }),
  "reach-measured": fc.record({ reached: anyReached }),
  "readiness-answered": fc.record({ question: anyQuestion, answer: anyAnswer }),
  "marks-copy-pressed": fc.record({ text: anyTicks.map(formatMarksCode) }),
  "card-print-pressed": nothing,
  "card-send-pressed": fc.record({ note: fc.constant(NOTE) }),
  "card-told": fc.record({
    news: fc.constantFrom("asked", "no-printer", "shared", "dismissed", "copied", "failed"),
  }),
  "marks-copied": fc.record({ isCopied: fc.boolean() }),
  "marks-brought": fc.record({
    by: fc.constantFrom("hand", "link"),
    code: fc.oneof(anyTicks.map(formatMarksCode), secretText).map(parseMarksCode),
  }),
};
