import { describe, expect, test } from "vitest";
import type { ClaimValue } from "../../../../app/domain/claims/claim.ts";
import { formatClaim } from "../../../../app/domain/claims/format-claim.ts";
import type { LanguageTag } from "../../../../app/domain/languages.ts";

const sayIn = (tags: readonly LanguageTag[], value: ClaimValue): readonly string[] =>
  tags.map((tag) => formatClaim({ value }, tag));

const say = (value: ClaimValue): readonly string[] => sayIn(["en", "de", "ar"], value);

const FIRST: ClaimValue = { kind: "date", date: "2027-02-01" };

test("every other language has its own form of date", () => {
  expect(sayIn(["fr", "es", "it", "pt-BR", "nl", "pl", "ja"], FIRST)).toEqual([
    "1er\u00a0février 2027",
    "1\u00a0de febrero de 2027",
    "1\u00a0febbraio 2027",
    "1º\u00a0de fevereiro de 2027",
    "1\u00a0februari 2027",
    "1\u00a0lutego 2027",
    "2027年2月1日",
  ]);
  expect(sayIn(["fr", "pt-BR"], { kind: "date", date: "2027-02-11" })).toEqual([
    "11\u00a0février 2027",
    "11\u00a0de fevereiro de 2027",
  ]);
});

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
