import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { isLeftOver } from "./leftover-english.ts";
import { sinsIn } from "./typography.ts";

const MARKS = "another language’s quotation marks";

const GOOD: readonly (readonly [string, string])[] = [
  ["en", "Press “Next”, then wait… It’s 8:00."],
  ["de", "Tippen Sie auf „Weiter“ und warten Sie …"],
  ["fr", "Touchez «\u202fSuivant\u202f»\u202f: est-ce prêt\u202f? Rendez-vous à 8:00."],
  ["es", "Toque «Siguiente». ¿Ya está? ¡Bien!"],
  ["it", "Tocchi “Avanti”. È pronto?"],
  ["pt-BR", "Toque em “Avançar”. Pronto?"],
  ["nl", "Tik op ‘Volgende’. Klaar?"],
  ["pl", "Dotknij „Dalej”. Gotowe?"],
  ["ar", "اضغط على “التالي”، ثم انتظر. هل ظهر الرقم؟"],
  ["ja", "「次へ」を押し、待ちます。できましたか？"],
];

const BAD: readonly (readonly [string, string, string])[] = [
  ["en", "Two  spaces", "two spaces in a row"],
  ["en", " In front", "a space at the beginning or the end"],
  ["en", "Wait...", "three dots in place of an ellipsis"],
  ["en", "Here , there", "a space before a comma or a full stop"],
  ["en", "Press „Next“", MARKS],
  ["de", "Auf «Weiter»", MARKS],
  ["de", "Auf “Weiter", "an opening mark that stands above"],
  ["fr", "Prêt ?", "high punctuation without a no-break space before it"],
  ["fr", "Voici: un", "high punctuation without a no-break space before it"],
  ["fr", "« Suivant »", "quotation marks without no-break spaces inside"],
  ["fr", "“Suivant”", MARKS],
  ["es", "Ya está?", "a question without its mark at the beginning"],
  ["es", "Bien!", "a call without its mark at the beginning"],
  ["it", "„Avanti”", MARKS],
  ["pt-BR", "«Avançar»", MARKS],
  ["nl", "„Volgende”", MARKS],
  ["pl", "“Dalej”", MARKS],
  ["ar", "اضغط, ثم انتظر", "a comma, semicolon or question mark of another script"],
  ["ar", "هل ظهر?", "a comma, semicolon or question mark of another script"],
  ["ja", "押します.", "punctuation of another script"],
  ["ja", "“次へ”", MARKS],
  ["ja", "ﾁｪｯｸ", "kana of half width"],
];

describe("the habits of each language", () => {
  test.each(GOOD)("are kept in %s by what is well written", (tag, text) => {
    expect(sinsIn(tag, text)).toEqual([]);
  });

  test.each(BAD)("are broken in %s by: %s", (tag, text, sin) => {
    expect(sinsIn(tag, text)).toContain(sin);
  });

  test("are written down for every language that is spoken here", () => {
    expect(LANGUAGE_TAGS.filter((tag) => sinsIn(tag, "") === undefined)).toEqual([]);
  });
});

describe("English that was left over", () => {
  test.each([
    ["de", "Open the app", "Open the app"],
    ["de", "Öffnen Sie the app with your phone", "Open the app with your phone"],
    ["ja", "Done", "Done"],
  ])("is noticed in %s: %s", (tag, text, original) => {
    expect(isLeftOver(tag, text, original)).toBe(true);
  });

  test.each([
    ["en", "Open the app", "Open the app"],
    ["de", "Version {{version}}", "Version {{version}}"],
    ["pl", "Outlook", "Outlook"],
    ["de", "{{count}}", "{{count}}"],
  ])("is none in %s: %s", (tag, text, original) => {
    expect(isLeftOver(tag, text, original)).toBe(false);
  });
});
