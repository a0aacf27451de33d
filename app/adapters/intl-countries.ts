import { type LanguageTag, languageOf } from "../domain/languages.ts";

/** What a region is called, and the order of names, in the reader's language. */
export const countryNames = (language: LanguageTag) => {
  const { tag } = languageOf(language);
  // The browser takes long over them, and few organisations name any country.
  let names: Intl.DisplayNames | undefined;
  let order: Intl.Collator | undefined;
  return {
    nameOf: (id: string): string => {
      names ??= new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
      return names.of(id) ?? id;
    },
    compare: (one: string, other: string): number => {
      order ??= new Intl.Collator(tag);
      return order.compare(one, other);
    },
  };
};
