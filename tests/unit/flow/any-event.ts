import fc, { type Arbitrary } from "fast-check";
import type { Fault } from "../../../app/domain/faults.ts";
import { PLAIN_FAULTS } from "../../../app/domain/faults.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { LASTING_QUESTIONS } from "../../../app/domain/lasting.ts";
import { formatMarksCode, parseMarksCode } from "../../../app/domain/marks-code.ts";
import type { Platform } from "../../../app/domain/platform.ts";
import { DEFAULT_POLICY } from "../../../app/domain/policy.ts";
import { fault, ok, type Result } from "../../../app/domain/result.ts";
import { PAGES, type Route } from "../../../app/domain/routes.ts";
import type { RuntimeConfig } from "../../../app/domain/runtime-config.ts";
import type { Event } from "../../../app/flow/events.ts";
import type { MessageList } from "../../../app/flow/tools/search-events.ts";
import type { Restored } from "../../../app/ports/identity.ts";
import type { Findings } from "../../../app/ports/library.ts";
import type { Setup } from "../../../app/ports/settings.ts";
import type { Note } from "../../../app/ports/share.ts";
import type { UpdateNews } from "../../../app/ports/updates.ts";
import { anyLooked, anyOpened } from "../domain/any-look.ts";
import { AUSTRIA, anyCountryId, anyTyped, anyVerdict, GERMANY } from "../domain/any-number.ts";
import {
  anyKept,
  anyMark,
  anyMethods,
  anyMoment,
  anyStep,
  anyTicks,
  SECRET,
} from "../domain/any-person.ts";
import { anyPracticeMove, anySetting } from "../domain/any-practice.ts";
import { anyAnswer, anyDevice, anyQuestion, anyReached } from "../domain/any-readings.ts";
import { anyAnswer as anyProgramAnswer, anyProgramId } from "../domain/programs/any-program.ts";

/** Everything that can happen, in any order. */

export const IPHONE: Platform = {
  system: "ios",
  isInstalled: false,
  browser: "safari",
  origin: "https://setup.contoso.example",
};

export const CONFIG: RuntimeConfig = {
  organisation: { name: "Contoso" },
  signIn: { tenantId: "contoso.com", clientId: "client", cloud: "global" },
  checking: "graph",
  policy: { ...DEFAULT_POLICY, appPasswords: "never" },
  helpDesk: {},
  links: {},
};

const { signIn: _none, ...GUIDE } = CONFIG;
/** An organisation without sign-in. */
export const GUIDE_CONFIG: RuntimeConfig = { ...GUIDE, checking: "ticks" };

export const anyRoute: Arbitrary<Route> = fc.record({
  language: fc.constantFrom(...LANGUAGE_TAGS),
  page: fc.constantFrom("sign-in" as const, "scan" as const, ...PAGES),
});

const anySetup: Arbitrary<Setup> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Setup>({ kind: "ready", config: CONFIG }) },
  fc.constantFrom<Setup>(
    { kind: "ready", config: { ...CONFIG, checking: "ticks" } },
    { kind: "ready", config: { ...CONFIG, policy: { ...CONFIG.policy, appPasswords: "always" } } },
    { kind: "ready", config: { ...CONFIG, policy: DEFAULT_POLICY } },
    { kind: "ready", config: GUIDE_CONFIG },
    { kind: "missing" },
    { kind: "broken", faults: [] },
  ),
);

export const anyFault: Arbitrary<Fault> = fc.oneof(
  fc.constantFrom(...PLAIN_FAULTS).map((kind): Fault => ({ kind })),
  fc
    .integer({ min: 1000, max: 600_000 })
    .map((retryAfterMs): Fault => ({ kind: "throttled", retryAfterMs })),
  fc.json().map((claims): Fault => ({ kind: "step-up", claims })),
  fc.string().map((code): Fault => ({ kind: "unexpected", code })),
);

const orFault = <T>(value: Arbitrary<T>): Arbitrary<Result<T, Fault>> =>
  fc.oneof(
    { weight: 2, arbitrary: value.map((given) => ok(given)) },
    { weight: 1, arbitrary: anyFault.map((given) => fault(given)) },
  );

const account = { name: `${SECRET}Nina`, address: `${SECRET}nina@contoso.example` };

const anyRestored: Arbitrary<Restored> = fc.record(
  { account: fc.constant(account), hasArrived: fc.boolean() },
  { requiredKeys: ["hasArrived"] },
);

const anyNews: Arbitrary<UpdateNews> = fc.oneof(
  fc.constantFrom<UpdateNews>({ kind: "waiting" }, { kind: "replaced" }),
  fc.record({
    kind: fc.constantFrom("kept" as const, "not-kept" as const),
    language: fc.constantFrom(...LANGUAGE_TAGS),
  }),
);

type Makers = {
  readonly [Kind in Event["kind"]]: Arbitrary<Omit<Extract<Event, { kind: Kind }>, "kind">>;
};

export const NOTE: Note = {
  title: "Help if my phone is gone",
  text: "Help desk: 123",
  address: "https://setup.contoso.example/en/rescue",
};

const nothing = fc.constant({});
/** Nearly always the ticket in force; otherwise one too old or too new. */
const offset = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 }));
const secretText = fc.string().map((text) => SECRET + text);
const today = fc.constantFrom("2026-11-23", "2027-02-01");

/** Tickets are meant from the one in force, and times are told by whoever plays the events. */
const MAKERS: Makers = {
  opened: fc.record({
    kept: anyKept,
    isKeeping: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
    isOnline: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
    platform: fc.constantFrom(
      IPHONE,
      { ...IPHONE, isInstalled: true } as const,
      { ...IPHONE, inApp: "outlook" } as const,
      { ...IPHONE, system: "android", browser: "chrome" } as const,
      { ...IPHONE, system: "android", inApp: "other" } as const,
      { ...IPHONE, system: "computer", browser: "firefox" } as const,
      { ...IPHONE, system: "computer", isInstalled: true } as const,
    ),
    at: anyMoment,
    today,
    hint: fc.option(fc.constant(`${SECRET}nina@contoso.example`), { nil: undefined }),
  }),
  "setup-read": fc.record({ setup: anySetup, hasTraces: fc.boolean() }),
  "session-restored": fc.record({ result: orFault(anyRestored) }),
  "name-read": fc.record({ name: fc.constant(`${SECRET}Nina Park`) }),
  "page-shown": fc.record({ route: anyRoute }),
  returned: fc.record({ at: anyMoment, today, isThawed: fc.boolean() }),
  hidden: nothing,
  "connection-changed": fc.record({ isOnline: fc.boolean() }),
  "connection-due": fc.record({ ticket: offset }),
  "connection-checked": fc.record({
    ticket: offset,
    fault: fc.option(anyFault, { nil: undefined }),
  }),
  "sign-in-pressed": fc.record({ isNewAccount: fc.boolean() }),
  "step-up-pressed": nothing,
  "sign-out-pressed": nothing,
  "leaving-failed": fc.record({ fault: anyFault }),
  left: fc.record({ from: anyStep }),
  ticked: fc.record({ step: anyStep, mark: anyMark }),
  unticked: fc.record({ step: anyStep }),
  "program-picked": fc.record({ program: anyProgramId }),
  "program-dropped": fc.record({ program: anyProgramId }),
  "program-answered": fc.record({ program: anyProgramId, answer: anyProgramAnswer }),
  "programs-cleared": nothing,
  "unasked-answered": fc.record({ isMine: fc.boolean() }),
  "check-pressed": nothing,
  "look-up-due": fc.record({ ticket: offset }),
  "looked-up": fc.record({ ticket: offset, at: anyMoment, result: orFault(anyMethods) }),
  "language-chosen": fc.record({ language: fc.constantFrom(...LANGUAGE_TAGS) }),
  "language-note-read": nothing,
  "reminder-pressed": fc.record({ title: fc.string(), text: fc.string() }),
  "reminder-saved": fc.record({ outcome: fc.constantFrom("none", "done", "failed") }),
  "code-drawn": fc.record({ code: fc.constant([[true]]) }),
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
  "lasting-answered": fc.record({
    question: fc.constantFrom(...LASTING_QUESTIONS),
    answer: anyAnswer,
  }),
  "move-ended": nothing,
  "install-offered": nothing,
  "install-pressed": nothing,
  "install-declined": nothing,
  installed: nothing,
  "copy-pressed": nothing,
  "address-copied": fc.record({ isCopied: fc.boolean() }),
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
  "update-news": fc.record({ news: anyNews }),
  outdated: fc.record({ instead: fc.constant(undefined) }),
  "leaving-outdated": nothing,
  "update-pressed": nothing,
  "update-put-off": nothing,
  "keeping-failed": nothing,
  "forget-pressed": nothing,
};

/** Often enough to lead somewhere. */
const LIKELY = ["looked-up", "returned", "left", "session-restored", "setup-read"] as const;
const KINDS = Object.keys(MAKERS) as readonly Event["kind"][];

const eventOf = (kind: Event["kind"]): Arbitrary<Event> =>
  MAKERS[kind].map((payload) => ({ kind, ...payload }) as Event);

export const anyEvent: Arbitrary<Event> = fc.oneof(
  ...[...KINDS, ...LIKELY, ...LIKELY].map(eventOf),
);

/** What happens, and how long after what happened before; clocks are also set back. */
export type Move = { readonly event: Event; readonly afterMs: number };

const anyMove: Arbitrary<Move> = fc.record({
  event: anyEvent,
  afterMs: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
    fc.constantFrom(-3_600_000, 13 * 3_600_000),
  ),
});

const opening: Move = {
  event: {
    kind: "opened",
    kept: { ticks: {}, facts: { kind: "unknown" } },
    isKeeping: true,
    isOnline: true,
    platform: IPHONE,
    at: 0,
    today: "2026-11-23",
  },
  afterMs: 0,
};
const setup: Move = {
  event: { kind: "setup-read", setup: { kind: "ready", config: CONFIG }, hasTraces: true },
  afterMs: 0,
};
const session: Move = {
  event: { kind: "session-restored", result: ok({ account, hasArrived: true }) },
  afterMs: 0,
};

/** Half of the stories begin with somebody signed in. */
export const anyStory: Arbitrary<readonly Move[]> = fc
  .tuple(
    fc.constantFrom<readonly Move[]>(
      [],
      [opening],
      [opening, setup, session],
      [opening, setup, session],
    ),
    fc.array(anyMove, { maxLength: 30, size: "max" }),
  )
  .map(([before, moves]) => [...before, ...moves]);
