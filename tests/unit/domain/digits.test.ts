import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTwoDigits } from "../../../app/domain/digits.ts";

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
