import type { LanguageTag } from "../domain/languages.ts";
import type { Country, CountryId, Verdict } from "../domain/phone-number.ts";

export type PhoneBook = {
  /** All countries that have numbers, named and sorted for a reader. */
  countries(language: LanguageTag): readonly Country[];
  /** Where these language tags say that somebody is; undefined when they name no country. */
  guess(tags: readonly string[]): CountryId | undefined;
  /** What is typed, whatever it is, under the country that was chosen. Never throws. */
  judge(typed: string, country: CountryId | undefined): Verdict;
};

/** Rejects when the book cannot be fetched. */
export type OpenPhoneBook = () => Promise<PhoneBook>;
