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
  [/ł/g, "l"],
  [/’/g, "'"],
];

/** What French and Italian write onto a word that begins with a vowel: l’application, dell’accesso. */
const ELIDED: Partial<Readonly<Record<LanguageTag, RegExp>>> = {
  fr: /^(?:qu|jusqu|lorsqu|puisqu|[ldjnmtsc])'/,
  it: /^(?:un|all|dall|dell|nell|sull|quest|quell|[ldcsmtv])'/,
};

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
  if (language === "de") return withoutUmlauts(bare);
  const elided = ELIDED[language];
  return elided === undefined ? bare : bare.replace(elided, "");
};
