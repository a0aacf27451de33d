import { getCountries, isSupportedCountry } from "libphonenumber-js/max";
import { guessRegion } from "../domain/regions.ts";
import type { PhoneBook } from "../ports/phone-book.ts";
import { countryNames } from "./intl-countries.ts";
import { judge } from "./libphonenumber-judge.ts";
import { codeOf } from "./libphonenumber-number.ts";

/** Google’s numbering plans, with the kinds of numbers. */
export const phoneBook: PhoneBook = {
  countries: (language) => {
    const { nameOf, compare } = countryNames(language);
    return getCountries()
      .map((id) => ({ id, name: nameOf(id), callingCode: codeOf(id) }))
      .toSorted((one, other) => compare(one.name, other.name));
  },
  guess: (tags) => guessRegion(tags, isSupportedCountry),
  judge,
};
