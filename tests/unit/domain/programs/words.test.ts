import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../../../app/domain/languages.ts";
import { DEEDS, VERDICT_KINDS } from "../../../../app/domain/programs/outcomes.ts";
import { QUESTIONS } from "../../../../app/domain/programs/programs.ts";
import { REASONS } from "../../../../app/domain/programs/reasons.ts";
import { judge } from "../../../../app/domain/programs/verdict.ts";
import { PASTED } from "../../../../app/ui/pages/app-password-make.tsx";
import { PROGRAM_IDS } from "./any-program.ts";

const read = (tag: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../locales/${tag}/strings.json`, import.meta.url), "utf8"),
  ).apps as Readonly<Record<string, Readonly<Record<string, string>>>>;

const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  program: PROGRAM_IDS,
  question: Object.keys(QUESTIONS),
  find: Object.keys(QUESTIONS),
  answer: [...new Set(Object.values(QUESTIONS).flat())],
  verdict: VERDICT_KINDS,
  reason: Object.keys(REASONS),
  deed: DEEDS,
};

describe.each(LANGUAGE_TAGS)("the words about programs in %s", (tag) => {
  test.each(Object.entries(SPOKEN))("are there for every %s, and for nothing else", (part, ids) => {
    expect(Object.keys(read(tag)[part] ?? {}).toSorted()).toEqual([...ids].sort());
  });
});

test("every program that can need an app password is told where to paste it", () => {
  const needing = PROGRAM_IDS.filter((id) =>
    SPOKEN["answer"]?.some(
      (answer) =>
        judge(id, answer as never, { policy: { appPasswords: "always" } }).kind === "app-password",
    ),
  );
  expect(needing).toEqual([...PASTED]);
});
