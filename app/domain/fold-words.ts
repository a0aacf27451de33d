import type { LanguageTag } from "./languages.ts";

/** The Arabic article with the words that are written onto it. */
const ARTICLE = /^(?:[وف]?(?:ال|بال|كال|لل))(?=\p{L}{3})/u;

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[ىئ]/g, "ي"],
  [/ؤ/g, "و"],
  [/ة/g, "ه"],
  [/ـ/g, ""],
  [/ß/g, "ss"],
];

/** Whoever has no umlauts on the keyboard writes ae, oe, ue (Duden, D 1): both become one. */
const withoutUmlauts = (word: string): string => word.replaceAll(/([aou])e/g, "$1");

/**
 * The form of a word under which its spellings meet: small letters, no accents or vowel marks,
 * letters that Arabic writers exchange as one of them, no article.
 */
export const foldWord = (word: string, language: LanguageTag): string => {
  const small = word.toLowerCase();
  const alike = ALIKE.reduce((text, [letters, one]) => text.replaceAll(letters, one), small);
  const bare = alike.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  if (language === "ar") return bare.replace(ARTICLE, "");
  return language === "de" ? withoutUmlauts(bare) : bare;
};
