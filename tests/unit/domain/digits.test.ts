import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldDigits, parseTwoDigits } from "../../../app/domain/digits.ts";

describe("a number of two digits", () => {
  test.each(["en", "ar-u-nu-arab", "fa-u-nu-arabext", "en-u-nu-fullwide"])(
    "is read in the digits of %s",
    (tag) => {
      const format = new Intl.NumberFormat(tag);
      for (let number = 10; number < 100; number += 1) {
        expect(parseTwoDigits(` ${format.format(number)} `)).toBe(number);
      }
    },
  );

  test.each(["", "4", "427", "4x", "4 2", "-4", "٤", "۴٢۳", "४२", "½²"])(
    "is not in “%s”",
    (typed) => {
      expect(parseTwoDigits(typed)).toBeUndefined();
    },
  );

  test("is all that is ever read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const number = parseTwoDigits(typed) ?? 0;
        expect(Number.isInteger(number) && number >= 0 && number < 100).toBe(true);
      }),
    );
  });
});

describe("digits of other scripts", () => {
  test("are folded, whichever script Intl knows", () => {
    for (const system of Intl.supportedValuesOf("numberingSystem")) {
      const format = new Intl.NumberFormat("en", { numberingSystem: system, useGrouping: false });
      const written = format.format(9876543210);
      // Chinese numerals are letters to Unicode.
      const hasDigits = /^\p{Nd}+$/u.test(written);
      expect(hasDigits || system === "hanidec", system).toBe(true);
      if (hasDigits) expect(foldDigits(`+${written}x`), system).toBe("+9876543210x");
    }
  });

  test("leave everything else as it is, and are folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldDigits(text);
        expect(folded.replaceAll(/\d/g, "")).toBe(text.replaceAll(/\p{Nd}/gu, ""));
        expect(foldDigits(folded)).toBe(folded);
      }),
    );
  });
});
