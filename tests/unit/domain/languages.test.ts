import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FALLBACK,
  findLanguage,
  isLanguageTag,
  LANGUAGE_TAGS,
  LANGUAGES,
  languageOf,
} from "../../../app/domain/languages.ts";

const anyTag = fc.oneof(
  fc.constantFrom("en", "de", "ar", "en-US", "de-AT", "ar-EG", "DE", "sv", "zh-Hant-TW", "*", "-"),
  fc.string({ maxLength: 8 }),
  fc.constant(undefined),
);

describe("the language that is found", () => {
  test("is one that we have", () => {
    fc.assert(
      fc.property(fc.array(anyTag), (wanted) => {
        const found = findLanguage(wanted);
        expect(found === undefined || isLanguageTag(found)).toBe(true);
      }),
    );
  });

  test("is that of the first wish that can be met", () => {
    fc.assert(
      fc.property(fc.array(anyTag), (wanted) => {
        const alone = wanted.map((tag) => findLanguage([tag]));
        expect(findLanguage(wanted)).toBe(alone.find((tag) => tag !== undefined));
      }),
    );
  });

  test("does not change with wishes that come after it", () => {
    fc.assert(
      fc.property(fc.array(anyTag), fc.array(anyTag), (wanted, more) => {
        const found = findLanguage(wanted);
        fc.pre(found !== undefined);
        expect(findLanguage([...wanted, ...more])).toBe(found);
      }),
    );
  });

  test.each([
    [["de-AT", "en"], "de"],
    [["sv-SE", "ar-EG", "de"], "ar"],
    [["pt-PT"], "pt-BR"],
    [["EN-gb"], "en"],
    [[undefined, "de"], "de"],
    [["deu", "english"], undefined],
    [["__proto__", "constructor", ""], undefined],
    [[], undefined],
  ])("for %j is %s", (wanted, expected) => {
    expect(findLanguage(wanted)).toBe(expected);
  });
});

describe("each language", () => {
  test("has its own entry, and the fallback is among them", () => {
    expect(LANGUAGES.map(({ tag }) => tag)).toEqual([...LANGUAGE_TAGS]);
    for (const tag of LANGUAGE_TAGS) expect(languageOf(tag).tag).toBe(tag);
    expect(LANGUAGE_TAGS).toContain(FALLBACK);
  });

  test.each(LANGUAGES)(
    "$tag is written in the direction that Unicode gives its name",
    (language) => {
      const isRightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(language.name);
      expect(language.direction).toBe(isRightToLeft ? "rtl" : "ltr");
    },
  );

  test.each(LANGUAGES)("$tag has a tag for numbers that Intl understands", ({ tag, numbers }) => {
    const { locale } = new Intl.NumberFormat(numbers).resolvedOptions();
    expect(locale.split("-")[0]).toBe(tag.split("-")[0]);
  });
});
