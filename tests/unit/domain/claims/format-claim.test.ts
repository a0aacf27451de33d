import { describe, expect, test } from "vitest";
import type { ClaimValue } from "../../../../app/domain/claims/claim.ts";
import { formatClaim } from "../../../../app/domain/claims/format-claim.ts";
import { LANGUAGE_TAGS } from "../../../../app/domain/languages.ts";

const say = (value: ClaimValue): readonly string[] =>
  LANGUAGE_TAGS.map((tag) => formatClaim({ value }, tag));

describe("in English, German and Arabic", () => {
  test("a date has no weekday, and keeps its day beside its month", () => {
    expect(say({ kind: "date", date: "2027-02-01" })).toEqual([
      "1\u00a0February 2027",
      "1.\u00a0Februar 2027",
      "١\u00a0فبراير ٢٠٢٧",
    ]);
  });

  test("a month has no day", () => {
    expect(say({ kind: "month", month: "2026-12" })).toEqual([
      "December 2026",
      "Dezember 2026",
      "ديسمبر ٢٠٢٦",
    ]);
  });

  test("a number has the reader's digits", () => {
    expect(say({ kind: "number", number: 40 })).toEqual(["40", "40", "٤٠"]);
  });

  test.each<ClaimValue>([
    { kind: "version", version: "iOS 17" },
    { kind: "text", text: "Microsoft Corporation" },
    { kind: "link", url: "https://aka.ms/mysecurityinfo" },
  ])("what is $kind stays as it is, and in order within a line from the right", (value) => {
    const [english, german, arabic] = say(value);
    expect(german).toBe(english);
    expect(arabic).toBe(`\u2066${english}\u2069`);
    expect(Object.values(value)).toContain(english);
  });

  test("a version of digits alone stays beside the name before it", () => {
    expect(say({ kind: "version", version: "2016" })).toEqual(["2016", "2016", "2016"]);
  });
});
