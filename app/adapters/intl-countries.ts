import { type LanguageTag, languageOf } from "../domain/languages.ts";

/** What a region is called, and the order of names, in the reader's language. */
export const countryNames = (language: LanguageTag) => {
  const { tag } = languageOf(language);
  const names = new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
  return {
    nameOf: (id: string): string => names.of(id) ?? id,
    compare: new Intl.Collator(tag).compare,
  };
};
