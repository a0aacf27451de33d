import fc from "fast-check";
import { describe, expect } from "vitest";
import { phoneBook } from "../../app/adapters/libphonenumber-book.ts";
import { NOT_CHECKED, type PhoneCheck, withTyped } from "../../app/domain/phone-check.ts";
import { tidyNumber, type Verdict } from "../../app/domain/phone-number.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import { phoneTool } from "../../app/flow/tools/phone.ts";
import { at } from "../unit/flow/people.ts";
import { drawNumber } from "./draw.tsx";
import { anyLike } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectInPlace, type Place } from "./places.ts";

const anyTyped = anyLike([
  ...[
    "+49 30 123456",
    "0151 23456789",
    "(0)30-1234567",
    "00442079460123",
    "+1 206 555 0123 ext. 99",
  ],
  ...[
    "tel:+44-20-7946-0123;phone-context=x",
    "٠١٢٣٤٥٦٧٨٩",
    "＋４９３０１２３４５６",
    "+881612345678",
    "0900123456",
  ],
]);
const anyCountry = fc.constantFrom(
  undefined,
  "DE",
  "US",
  "IT",
  "GB",
  "XX",
  "__proto__",
  "constructor",
);

const LIMIT = 80;
const NUMBER = /^\+[\d ()./-]*$/;

const countries = phoneBook.countries("en").slice(0, 3);

const checked = (typed: string, verdict: Verdict): State => {
  const check: PhoneCheck = {
    ...withTyped(NOT_CHECKED, typed),
    book: { kind: "open", language: "en", countries },
    verdict,
    isLeft: true,
    isOnThisPhone: true,
  };
  return { ...blankState(at("backup")), phoneCheck: check };
};

/** Written with digits, a plus and gaps alone, so that nothing else can be meant by it: “0(0)” is not “00”. */
const plain = (typed: string): string =>
  tidyNumber(typed.slice(0, LIMIT)).replaceAll(/[^\d+]+/g, " ");

const expectSeen = (typed: string, verdict: Verdict): void => {
  const field: Place = {
    mark: "mark-of-typed",
    shown: typed.slice(0, LIMIT),
    limit: LIMIT,
    in: ["input.value"],
  };
  const said: Place = {
    mark: "mark-of-said",
    shown: "typed" in verdict ? verdict.typed : "",
    limit: LIMIT,
  };
  const twin = verdict.kind === "unchecked" ? { ...verdict, typed: said.mark } : verdict;
  // What is dialled at home is read from what was typed, in digits.
  const html = drawNumber(checked(typed, verdict));
  const meant = drawNumber(checked(plain(typed), twin)).replace(
    /(<input[^>]*id="number-field"[^>]*?) value(?:="[^"]*")?/,
    (_all, start: string) => `${start} value="${field.mark}"`,
  );
  expectInPlace(html, meant, [field, said]);
};

describe("a phone number that somebody typed", () => {
  law(
    "is judged, and laid out in digits alone",
    fc.property(anyTyped, anyCountry, (typed, country) => {
      const verdict = phoneBook.judge(typed.slice(0, LIMIT), country);
      if (!("number" in verdict)) return;
      const { international, grouped, digits, callingCode } = verdict.number;
      expect(international).toMatch(NUMBER);
      expect(`+${grouped}`).toMatch(NUMBER);
      expect(`${callingCode}${digits}`).toMatch(/^\+\d{4,20}$/);
    }),
  );

  law(
    "is seen in its field, and as the number that it is",
    fc.property(anyTyped, anyCountry, (typed, country) => {
      expectSeen(typed, phoneBook.judge(typed.slice(0, LIMIT), country));
    }),
  );

  law(
    "is seen at its place alone where nobody can judge it",
    fc.property(anyTyped, (typed) => {
      const blank = {
        ...blankState(at("backup")),
        phoneCheck: { ...NOT_CHECKED, book: { kind: "lost" } },
      } as State;
      const state = phoneTool.handlers["number-typed"]?.(blank, {
        kind: "number-typed",
        typed,
      })?.state;
      const verdict = state?.phoneCheck?.verdict ?? NOT_CHECKED.verdict;
      expect(verdict.kind).toMatch(/^(?:empty|unchecked)$/);
      expectSeen(typed, verdict);
    }),
  );
});
