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

describe("numbers and days", () => {
  const words = compileWords(ROOT, "ar", "start");
  const said: Record<string, string> = {};
  const composing = recording(createTranslator("ar", words), said);

  test("are said again in the reader’s own digits", () => {
    const texts = [
      composing.number(12),
      composing.span(600_000),
      composing.date("2027-02-01"),
      composing.day("2027-02-01"),
      composing.moment(1_800_000_000_000),
    ];
    const recorded = createRecordedTranslator("ar", { ...words, said });
    expect([
      recorded.number(12),
      recorded.span(600_000),
      recorded.date("2027-02-01"),
      recorded.day("2027-02-01"),
      recorded.moment(1_800_000_000_000),
    ]).toEqual(texts);
    expect(texts.join()).not.toMatch(/\d/);
  });

  test("that look as they are written need no record", () => {
    const english: Record<string, string> = {};
    const t = recording(createTranslator("en", compileWords(ROOT, "en", "start")), english);
    expect(t.number(12)).toBe("12");
    expect(english).toEqual({});
    expect(createRecordedTranslator("en", words).number(12)).toBe("12");
  });
});

describe("with a composer behind it", () => {
  const words = compileWords(ROOT, "de", "start");
  const said = { "start.notice.left|3": "as it stood on the page", "day|2027-02-01": "a day" };
  const t = createRecordedTranslator("de", { ...words, said }, createTranslator("de", words));

  test("what stood on the page is said again as it stood", () => {
    expect(t.say("start.notice.left", { count: 3 })).toBe("as it stood on the page");
    expect(t.day("2027-02-01")).toBe("a day");
  });

  test("whatever else is to be said is composed", () => {
    const composer = createTranslator("de", words);
    expect(t.say("start.notice.left", { count: 4 })).toBe(
      composer.say("start.notice.left", { count: 4 }),
    );
    expect(t.day("2027-02-02")).toBe("Dienstag, 2. Februar");
    expect(t.number(1234.5)).toBe("1.234,5");
  });
});
