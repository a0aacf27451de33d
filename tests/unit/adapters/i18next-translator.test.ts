import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../app/adapters/i18next-translator.ts";
import { compileWords } from "../../../app/build/words.ts";
import { LANGUAGE_TAGS, type LanguageTag, languageOf } from "../../../app/domain/languages.ts";
import type { MessageKey, Translator, WordTree } from "../../../app/ports/translator.ts";
import { ROOT } from "../build/fake-site.ts";

const translatorOf = (language: LanguageTag): Translator =>
  createTranslator(language, compileWords(ROOT, language, "start"));

/** Marks that keep a name in its own direction; they are not seen. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

describe("a number of days", () => {
  test.each(LANGUAGE_TAGS)("is said in the form that %s has for it, in its own digits", (tag) => {
    const { strings } = compileWords(ROOT, tag, "start");
    const forms = (strings["start"] as { readonly notice: WordTree }).notice;
    const rules = new Intl.PluralRules(tag);
    const t = translatorOf(tag);
    fc.assert(
      fc.property(fc.nat(400), (count) => {
        const form = String(forms[`left_${rules.select(count)}`]);
        const expected = form.replace("{{count}}", t.number(count));
        expect(bare(t.say("start.notice.left", { count }))).toBe(expected);
      }),
    );
  });

  test.each<[LanguageTag, number, string]>([
    ["en", 1, "1 day left."],
    ["en", 12, "12 days left."],
    ["de", 1, "Noch 1 Tag."],
    ["de", 12, "Noch 12 Tage."],
    ["ar", 3, "بقيت ٣ أيام."],
    ["ar", 12, "بقي ١٢ يومًا."],
  ])("in %s, %i, is: %s", (tag, count, expected) => {
    expect(bare(translatorOf(tag).say("start.notice.left", { count }))).toBe(expected);
  });
});

describe("a value", () => {
  const NAMED: MessageKey = "steps.state.named";
  const anyName = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom(
      "{{name}}",
      "$t(shell.brand.title)",
      "$&",
      "$1",
      "<b>Nina</b>",
      "\\",
      "a|b",
      "%s",
    ),
  );

  test("is shown as it is, whatever it looks like to a template", () => {
    for (const tag of LANGUAGE_TAGS) {
      const t = translatorOf(tag);
      const [before = "", after = ""] = bare(t.say(NAMED, { name: "\uE000" })).split("\uE000");
      fc.assert(
        fc.property(anyName, (name) => {
          fc.pre(!/[\u2066-\u2069]/.test(name));
          expect(bare(t.say(NAMED, { name }))).toBe(before + name + after);
        }),
      );
    }
  });

  test("keeps its own direction in a sentence of the other one", () => {
    const isolated = (name: string): string => `\u2068${name}\u2069`;
    expect(translatorOf("ar").say(NAMED, { name: "Nina" })).toContain(isolated("Nina"));
    expect(translatorOf("en").say(NAMED, { name: "نينا" })).toContain(isolated("نينا"));
    expect(translatorOf("en").say(NAMED, { name: "Nina" })).not.toMatch(/[\u2066-\u2069]/);
  });

  test("that is a number is in the reader's own digits", () => {
    const step = { step: 2, total: 5 };
    expect(bare(translatorOf("ar").say("shell.step.status", step))).toMatch(/٢.*٥/);
    expect(translatorOf("de").say("shell.step.status", step)).toMatch(/2.*5/);
  });
});

test("each language says something of its own", () => {
  const said = LANGUAGE_TAGS.map((tag) => translatorOf(tag).say("start.title"));
  expect(new Set(said).size).toBe(LANGUAGE_TAGS.length);
});

test("a label is the one that was built into the page, or none", () => {
  const words = compileWords(ROOT, "de", "scan");
  const t = createTranslator("de", words);
  expect(t.label("add-sign-in-method")).toEqual(words.labels["add-sign-in-method"]);
  expect(createTranslator("de", { ...words, labels: {} }).label("phone")).toBeUndefined();
  expect(languageOf(t.language).tag).toBe("de");
});
