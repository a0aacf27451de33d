import { readFileSync } from "node:fs";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { fillClaims } from "../../app/build/fill-claims.ts";
import { PAGES, type Page } from "../../app/domain/routes.ts";

type Tree = { readonly [key: string]: string | Tree };

const strings = JSON.parse(readFileSync("locales/en/strings.json", "utf8")) as Tree;

/** Names that a reader knows or copies as they stand; each is read as one short word. */
const NAMES =
  /Microsoft(?:’s)? (?:Authenticator|Corporation)|Microsoft(?:’s)?|Authenticator|Google Play|App Store|Outlook|Office(?: 365)?|Teams|Thunderbird|Samsung Email|Gmail|Android|Exchange|OAuth2|Security info|Windows Hello|config\.json|\{\{\w+\}\}/g;

const textsOf = (tree: string | Tree): readonly string[] =>
  typeof tree === "string" ? [tree] : Object.values(tree).flatMap(textsOf);

const sentencesOf = (text: string): readonly string[] =>
  fillClaims(text, "en", "reading-grade")
    .replaceAll(NAMES, "It")
    .split(/(?<=[.!?:…])\s+/)
    .map((sentence) => sentence.match(/[\p{L}\d’']+/gu)?.join(" ") ?? "")
    .filter((sentence) => sentence !== "");

export type Grade = { readonly page: Page; readonly words: number; readonly grade: number };

/** Where the words of a page are, if not under its own name. */
const SECTIONS: Partial<Record<Page, string>> = { check: "ready" };

/** The US school grade (Flesch–Kincaid) of the English that a page says by itself. */
export const gradeOf = (page: Page): Grade => {
  const sentences = textsOf(strings[SECTIONS[page] ?? page] ?? {}).flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.split(" "));
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return { page, words: words.length, grade };
};

export const grades = (): readonly Grade[] => PAGES.map(gradeOf);

export const averageOf = (all: readonly Grade[]): number => {
  const words = all.reduce((sum, grade) => sum + grade.words, 0);
  return all.reduce((sum, { grade, words: own }) => sum + grade * own, 0) / words;
};
