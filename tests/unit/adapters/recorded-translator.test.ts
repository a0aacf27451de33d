import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../app/adapters/i18next-translator.ts";
import { createRecordedTranslator, recording } from "../../../app/adapters/recorded-translator.ts";
import { compileWords } from "../../../app/build/words.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { PAGES, type Route } from "../../../app/domain/routes.ts";
import type { MessageKey, WordTree } from "../../../app/ports/translator.ts";
import { ROOT } from "../build/fake-site.ts";

const ROUTES: readonly Route[] = LANGUAGE_TAGS.flatMap((language) =>
  PAGES.map((page) => ({ language, page })),
);

/** Every key under `tree` whose message is said as it stands. */
const plainKeys = (tree: WordTree, above = ""): readonly MessageKey[] =>
  Object.entries(tree).flatMap(([key, branch]) => {
    if (typeof branch !== "string") return plainKeys(branch, `${above}${key}.`);
    return branch.includes("{{") || key.includes("_") ? [] : [`${above}${key}` as MessageKey];
  });

describe.each(ROUTES)("on $language/$page", ({ language, page }) => {
  const words = compileWords(ROOT, language, page);

  test("every message that needs no values is the same as the composed one", () => {
    const composed = createTranslator(language, words);
    const recorded = createRecordedTranslator(language, words);
    const keys = plainKeys(words.strings);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.map((key) => recorded.say(key))).toEqual(keys.map((key) => composed.say(key)));
  });
});

describe("what was said with values", () => {
  const words = compileWords(ROOT, "ar", "start");
  const said: Record<string, string> = {};
  const composing = recording(createTranslator("ar", words), said);
  const texts = [
    composing.say("start.notice.left", { count: 3 }),
    composing.say("start.notice.left", { count: 11 }),
    composing.say("steps.state.named", { name: "Nina" }),
  ];

  test("is said again word for word, after a journey through JSON", () => {
    const recorded = createRecordedTranslator("ar", JSON.parse(JSON.stringify({ ...words, said })));
    expect([
      recorded.say("start.notice.left", { count: 3 }),
      recorded.say("start.notice.left", { count: 11 }),
      recorded.say("steps.state.named", { name: "Nina" }),
    ]).toEqual(texts);
  });

  test("with other values is not made up", () => {
    const recorded = createRecordedTranslator("ar", { ...words, said });
    expect(recorded.say("start.notice.left", { count: 4 })).toBe("");
  });

  test("is all that is written down", () => {
    composing.say("start.title");
    expect(Object.values(said).toSorted()).toEqual(texts.toSorted());
  });
});

test("dates and numbers need no record", () => {
  const words = compileWords(ROOT, "ar", "start");
  const recorded = createRecordedTranslator("ar", words);
  const composed = createTranslator("ar", words);
  expect(recorded.number(12)).toBe(composed.number(12));
  expect(recorded.date("2027-02-01")).toBe(composed.date("2027-02-01"));
});
