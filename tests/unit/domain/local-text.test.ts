import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownText } from "../../../app/domain/local-text.ts";

const TEXTS = { de: "Hallo", "pt-BR": "Olá", en: "Hello", "fa-IR": "سلام" };

describe("a text in several languages", () => {
  test.each([
    ["the page's own", ["de"], "Hallo", "de", "ltr"],
    ["one of the same language, whatever its region", ["pt-PT"], "Olá", "pt-BR", "ltr"],
    ["the next best where the first is missing", ["ja", "de"], "Hallo", "de", "ltr"],
    ["English where nothing fits", ["ja", undefined], "Hello", "en", "ltr"],
    ["one that is written from the right", ["fa"], "سلام", "fa-IR", "rtl"],
  ])("is shown in %s", (_, wanted, text, lang, dir) => {
    expect(shownText(TEXTS, wanted)).toEqual({ text, lang, dir });
  });

  test("that nobody asked for is better than none", () => {
    expect(shownText({ fi: "Hei" }, ["ja"])).toEqual({ text: "Hei", lang: "fi", dir: "ltr" });
  });

  test.each([
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["az-Arab", "rtl"],
    ["ur-Latn", "ltr"],
    ["arn", "ltr"],
    ["en", "ltr"],
  ])("in %s runs %s", (tag, dir) => {
    expect(shownText({ [tag]: "x" }, [tag])).toMatchObject({ dir });
  });
});

test("a text for everybody is in a language that nobody named, and finds its direction itself", () => {
  expect(shownText("Hallo", ["ar"])).toEqual({ text: "Hallo", lang: "", dir: "auto" });
});

test("whatever languages there are, one of the texts is shown", () => {
  const tags = fc.stringMatching(/^[a-z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}$/);
  fc.assert(
    fc.property(
      fc.dictionary(tags, fc.string({ minLength: 1 }), { minKeys: 1 }),
      fc.array(fc.option(tags, { nil: undefined })),
      (texts, wanted) => {
        const shown = shownText(texts, wanted);
        expect(Object.entries(texts)).toContainEqual([shown.lang, shown.text]);
      },
    ),
  );
});
