import type { LanguageTag } from "./languages.ts";

const FIRST: Partial<Readonly<Record<LanguageTag, string>>> = { fr: "1er", "pt-BR": "1º" };

/** Some languages count the first of a month, and only that: "1er février", where Intl has "1 février". */
export const withFirst = (language: LanguageTag, date: string): string => {
  const first = FIRST[language];
  return first === undefined ? date : date.replace(/(?<!\d)1(?=\s\p{L})/u, first);
};
