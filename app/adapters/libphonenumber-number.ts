import type { CountryCode, PhoneNumber as Parsed } from "libphonenumber-js/max";
import { getCountryCallingCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import {
  type CountryId,
  isInternational,
  type NumberSort,
  type PhoneNumber,
} from "../domain/phone-number.ts";

const SORTS: Readonly<Record<NonNullable<ReturnType<Parsed["getType"]>>, NumberSort>> = {
  MOBILE: "mobile",
  FIXED_LINE: "fixed",
  FIXED_LINE_OR_MOBILE: "either",
  VOIP: "internet",
  PREMIUM_RATE: "premium",
  TOLL_FREE: "service",
  SHARED_COST: "service",
  UAN: "service",
  PAGER: "service",
  VOICEMAIL: "service",
  // Follows its owner around, and whoever calls it pays for that.
  PERSONAL_NUMBER: "service",
};

export const codeOf = (country: CountryCode): string => `+${getCountryCallingCode(country)}`;

/** A form has no field for an extension. */
const withoutExtension = (parsed: Parsed): Parsed =>
  (parsed.ext === undefined ? undefined : parsePhoneNumberFromString(parsed.number)) ?? parsed;

/** Countries share codes: whoever chose one of them meant it, unless the number says another. */
const countryOf = (parsed: Parsed, typed: string, chosen?: CountryCode): CountryId | undefined => {
  const isShared = chosen !== undefined && codeOf(chosen) === `+${parsed.countryCallingCode}`;
  const own = isShared ? chosen : undefined;
  const told = isInternational(typed) ? (parsed.country ?? own) : (own ?? parsed.country);
  // The largest of them comes first.
  return told ?? parsed.getPossibleCountries()[0];
};

/** What was parsed from `typed`, laid out for a form with a country line. */
export const numberOf = (given: Parsed, typed: string, chosen?: CountryCode): PhoneNumber => {
  const parsed = withoutExtension(given);
  const type = parsed.getType();
  const callingCode = `+${parsed.countryCallingCode}`;
  const international = parsed.formatInternational();
  const country = countryOf(parsed, typed, chosen);
  return {
    sort: type === undefined ? "unknown" : SORTS[type],
    ...(country !== undefined && { country }),
    callingCode,
    digits: parsed.nationalNumber,
    grouped: international.slice(callingCode.length).trim(),
    international,
  };
};
