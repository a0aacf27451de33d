import { readFileSync } from "node:fs";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { fillClaims } from "../../app/build/fill-claims.ts";
import { compileGuides } from "../../app/build/guides.ts";
import { compileItGuides } from "../../app/build/it-guides.ts";
import { linesOfGuide, type Speak } from "../../app/domain/guide-text.ts";
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

export type Grade = {
  /** A page, or `help/` with a topic. */
  readonly page: string;
  readonly words: number;
  readonly grade: number;
};

/** Where the words of a page are, if not under its own name. */
const SECTIONS: Partial<Record<Page, string>> = { check: "ready" };

/** The US school grade (Flesch–Kincaid) of some English. */
const grading = (page: string, texts: readonly string[]): Grade => {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.split(" "));
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return { page, words: words.length, grade };
};

/** What a page says by itself. */
const gradeOf = (page: Page): Grade =>
  grading(page, textsOf(strings[SECTIONS[page] ?? page] ?? {}));

/** What comes to the help page from its library. */
const ANSWERS = "explain";

export const grades = (): readonly Grade[] => [
  ...PAGES.map(gradeOf),
  grading(`help, ${ANSWERS}`, textsOf(strings[ANSWERS] ?? {})),
];

// A label is copied as it stands, whatever it says.
const speak: Speak = {
  label: () => "It",
  claim: (id) => `{{claim.${id}}}`,
};

export const guideGrades = (): readonly Grade[] =>
  compileGuides(".", "en").map((guide) =>
    grading(`help/${guide.topic}`, [guide.title, ...linesOfGuide(guide, speak)]),
  );

const kit = JSON.parse(readFileSync("locales/en/kit.json", "utf8")) as Tree;

/** What IT sends and prints. */
export const kitGrades = (): readonly Grade[] =>
  Object.entries(kit).map(([section, words]) => grading(`kit/${section}`, textsOf(words)));

/** The guides for IT; what is typed is copied as it stands. */
export const itGuideGrades = (): readonly Grade[] =>
  compileItGuides(".").map((guide) =>
    grading(`it/guide/${guide.id}`, [guide.title, ...linesOfGuide(guide, speak)]),
  );

export const averageOf = (all: readonly Grade[]): number => {
  const words = all.reduce((sum, grade) => sum + grade.words, 0);
  return all.reduce((sum, { grade, words: own }) => sum + grade * own, 0) / words;
};
