import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord } from "../../../app/domain/fold-words.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { likeness } from "../../../app/domain/likeness.ts";

describe("words that are the same to people", () => {
  test.each([
    ["de", "Gerät", "geraet"],
    ["de", "Straße", "strasse"],
    ["de", "SCHLÜSSEL", "schluessel"],
    ["en", "Café", "cafe"],
    ["ar", "الهاتف", "هاتف"],
    ["ar", "والهاتف", "هاتف"],
    ["ar", "رسائل", "رسايل"],
    ["ar", "أداة", "اداه"],
    ["ar", "رَقْم", "رقم"],
    ["ar", "جديـــد", "جديد"],
  ] as const)("in %s: %s and %s", (language, one, other) => {
    expect(foldWord(one, language)).toBe(foldWord(other, language));
  });

  test("other words stay apart", () => {
    expect(foldWord("Handy", "de")).not.toBe(foldWord("Hand", "de"));
    expect(foldWord("الو", "ar")).toBe("الو");
  });
});

test("a folded word has something left of it wherever the word had a letter", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\p{L}{1,12}$/u),
      fc.constantFrom(...LANGUAGE_TAGS),
      (word, tag) => {
        expect(foldWord(word, tag)).not.toBe("");
      },
    ),
  );
});

describe("likeness", () => {
  test("is 1 for the same, less the less is shared, and the same both ways", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(likeness(one, one)).toBe(1);
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
    expect(likeness("hanyd", "handy")).toBeGreaterThan(likeness("hanyd", "kosten"));
  });
});
