import { expect, test } from "vitest";
import {
  droppedPrefix,
  isInternational,
  isUnfit,
  type NumberSort,
  tidyNumber,
} from "../../../app/domain/phone-number.ts";
import { NUMBER } from "./any-number.ts";

test.each([
  ["0171 1234567", "0"],
  ["٠١٧١ ١٢٣٤٥٦٧", "0"],
  ["8 171 1234567", "8"],
  ["(0)171/1234567", "0"],
  ["171 1234567", ""],
  ["+49 171 1234567", ""],
  ["0049 171 1234567", ""],
  ["011 15 1234567", ""],
])("typed as %s, it is laid out without “%s”", (typed, prefix) => {
  expect(droppedPrefix(typed, NUMBER)).toBe(prefix);
});

test.each([
  ["+49 171", true],
  [" ＋٤٩", true],
  ["00 49", true],
  ["tel:+49", true],
  ["0171", false],
  ["", false],
])("%j says its country by itself: %s", (typed, is) => {
  expect(isInternational(typed)).toBe(is);
});

test("a word before a number is no part of it", () => {
  expect(tidyNumber("Mobile: (0171) 12")).toBe("0171) 12");
  expect(tidyNumber("Oma")).toBe("");
});

test.each<[NumberSort, boolean]>([
  ["mobile", false],
  ["fixed", false],
  ["either", false],
  ["internet", false],
  ["unknown", false],
  ["premium", true],
  ["service", true],
])("a number that is %s is refused: %s", (sort, is) => {
  expect(isUnfit({ ...NUMBER, sort })).toBe(is);
});
