import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phoneBook } from "../../../app/adapters/libphonenumber-book.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import type { PhoneNumber, Verdict } from "../../../app/domain/phone-number.ts";
import { NUMBERS } from "./numbers-of-the-world.ts";

const { judge, guess } = phoneBook;

const rightOne = (verdict: Verdict): PhoneNumber => {
  if (verdict.kind !== "right") throw new Error(JSON.stringify(verdict));
  return verdict.number;
};

/** Scripts whose digits people have on their keyboards, and a few more. */
const ZEROS = ["\u0660", "\u06F0", "\u0966", "\u09E6", "\u0E50", "\uFF10", "\u{1D7CE}"];

const inDigits = (text: string, zero: string): string =>
  text.replaceAll(/\d/g, (digit) =>
    String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
  );

const anyCountry = fc.constantFrom(...phoneBook.countries("en").map(({ id }) => id));
const anyNumber = fc.constantFrom(...NUMBERS);

describe("numbers of the world", () => {
  test("come from at least 60 countries", () => {
    expect(new Set(NUMBERS.map(([country]) => country)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(NUMBERS)("%s: %s is %s", (country, home, international) => {
    const code = international.split(" ")[0] ?? "";
    const written = { country, callingCode: code, international };
    const number = rightOne(judge(home, country));
    expect(number).toMatchObject(written);
    expect(number.digits).toMatch(/^\d+$/);
    expect(`${code} ${number.grouped}`).toBe(international);
    expect(number.grouped.replaceAll(/\D/g, "")).toBe(number.digits);
    for (const typed of [
      international,
      international.replaceAll(" ", ""),
      international.replaceAll(" ", "-"),
      international.replace("+", "00"),
      `tel:${international.replaceAll(" ", "-")}`,
      `(${code}) ${number.grouped}`,
      `${code} (0) ${number.grouped}`,
      `\u202A${international}\u202C`,
      international.replace("+", "\uFF0B"),
    ]) {
      // Italy’s zero is part of the number: with one more it is another number.
      if (country === "IT" && typed.includes("(0)")) continue;
      for (const chosen of [undefined, "US", "DE", country]) {
        expect(judge(typed, chosen), typed).toEqual({ kind: "right", number });
      }
    }
  });

  test("are the same in the digits of any script", () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(...ZEROS), ([country, home], zero) => {
        expect(judge(inDigits(home, zero), country)).toEqual(judge(home, country));
      }),
    );
  });

  test("are what they were when they are typed as they are laid out", () => {
    fc.assert(
      fc.property(anyNumber, ([country, home]) => {
        const number = rightOne(judge(home, country));
        expect(rightOne(judge(number.digits, number.country))).toEqual(number);
        expect(rightOne(judge(number.grouped, number.country))).toEqual(number);
        expect(rightOne(judge(number.international, undefined))).toEqual(number);
      }),
    );
  });

  test("nag nobody who is still typing", () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 20 }), ([country, home], length) => {
        expect(judge(home.slice(0, length), country).kind).not.toBe("impossible");
      }),
    );
  });
});

describe("whatever is typed", () => {
  const anyTyped = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(..."+0123456789 ()-/.x;#٠٥۹"), maxLength: 30 }),
    anyNumber.map(([, home]) => home),
  );
  const anyChoice = fc.option(fc.oneof(anyCountry, fc.string()), { nil: undefined });

  test("has a verdict, and never a digit that was not typed", () => {
    fc.assert(
      fc.property(anyTyped, anyChoice, (typed, country) => {
        const verdict = judge(typed, country);
        if (verdict.kind !== "right" && verdict.kind !== "unsure") return;
        const { digits, international, callingCode } = verdict.number;
        expect(international.replaceAll(/\D/g, "")).toBe(callingCode.slice(1) + digits);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["", "DE", { kind: "empty" }],
    [" \n", "DE", { kind: "empty" }],
    ["Oma", "DE", { kind: "unfinished", missing: "digits" }],
    ["+", "DE", { kind: "unfinished", missing: "digits" }],
    ["0171", undefined, { kind: "unfinished", missing: "country" }],
    ["112", "DE", { kind: "unfinished", missing: "digits" }],
    ["+99", "DE", { kind: "unfinished", missing: "digits" }],
    ["+999 1", "DE", { kind: "impossible", why: "no-country" }],
    ["0171 1234567 0171 1234567", "DE", { kind: "impossible", why: "too-long" }],
    ["0171 1234567", "nowhere", { kind: "unfinished", missing: "country" }],
  ])("%j in %s is %j", (typed, country, verdict) => {
    expect(judge(typed, country)).toEqual(verdict);
  });

  test("is not called wrong when it only is not known", () => {
    // Kept free for films and books (Ofcom), and in no plan.
    expect(judge("07700 900123", "GB")).toMatchObject({
      kind: "unsure",
      number: { sort: "unknown", country: "GB", digits: "7700900123" },
    });
  });

  test("loses an extension, for which the form has no field", () => {
    expect(judge("(0171) 123 45 67 ext 5", "DE")).toEqual(judge("0171 1234567", "DE"));
  });
});

test.each([
  ["0171 1234567", "DE", "mobile"],
  ["030 123456", "DE", "fixed"],
  ["201 555 0123", "US", "either"],
  ["0900 5 123456", "DE", "premium"],
  ["0909 8790000", "GB", "premium"],
  ["0800 1234567", "DE", "service"],
  ["0180 6 123456", "DE", "service"],
  ["070 1234 5678", "GB", "service"],
  ["0345 123 4567", "GB", "service"],
  ["056 1234 5678", "GB", "internet"],
  ["+883 510 000 000 000", undefined, "internet"],
  ["+870 773 111 632", undefined, "mobile"],
])("%s in %s is %s", (typed, country, sort) => {
  expect(rightOne(judge(typed, country)).sort).toBe(sort);
});

describe("countries that share a code", () => {
  test("are told apart by the number, or by whoever chose one of them", () => {
    expect(rightOne(judge("+1 416 555 0199", "US")).country).toBe("CA");
    expect(rightOne(judge("416 555 0199", "US")).country).toBe("US");
    expect(rightOne(judge("07911 123456", "GG")).country).toBe("GG");
    expect(rightOne(judge("+44 7400 123456", "DE")).country).toBe("GB");
  });
});

describe("the list of countries", () => {
  test.each(LANGUAGE_TAGS)("is named and sorted in %s, each with its code", (language) => {
    const countries = phoneBook.countries(language);
    const names = countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name, callingCode } of countries) {
      expect(name).not.toBe(id);
      expect(callingCode).toMatch(/^\+[1-9]\d{0,2}$/);
    }
  });

  test("has the names that its readers use", () => {
    const nameOf = (language: "en" | "de" | "ar", wanted: string) =>
      phoneBook.countries(language).find(({ id }) => id === wanted)?.name;
    expect(nameOf("en", "DE")).toBe("Germany");
    expect(nameOf("de", "AT")).toBe("Österreich");
    expect(nameOf("ar", "EG")).toBe("مصر");
  });
});

test.each([
  [["en-GB", "de-DE"], "GB"],
  [["en", "de-AT"], "AT"],
  [["zh-Hant-TW"], "TW"],
  [["en-001", "fr-CH"], "CH"],
  [["ar"], undefined],
  [["", "x", "en-XX", "..."], undefined],
  [[], undefined],
])("the languages %j guess %s", (tags, country) => {
  expect(guess(tags)).toBe(country);
});
