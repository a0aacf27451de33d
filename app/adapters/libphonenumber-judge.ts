import type { CountryCode } from "libphonenumber-js/max";
import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from "libphonenumber-js/max";
import { NOTHING_TYPED, tidyNumber, type Verdict } from "../domain/phone-number.ts";
import type { PhoneBook } from "../ports/phone-book.ts";
import { numberOf } from "./libphonenumber-number.ts";

/** A calling code has up to three digits (ITU-T E.164): with more, it is one or it is none. */
const hasWholeCode = (text: string): boolean => text.replaceAll(/\D/g, "").length > 3;

const judgeText = (text: string, typed: string, country?: CountryCode): Verdict => {
  if (country === undefined && !text.startsWith("+")) {
    return { kind: "unfinished", missing: "country" };
  }
  const options = { ...(country && { defaultCountry: country }), extract: true };
  const parsed = parsePhoneNumberFromString(text, options);
  const number = parsed && numberOf(parsed, typed, country);
  if (number !== undefined && parsed?.isValid()) return { kind: "right", number };
  const length = validatePhoneNumberLength(text, options);
  if (length === "TOO_LONG") return { kind: "impossible", why: "too-long" };
  if (length === "INVALID_COUNTRY" && hasWholeCode(text)) {
    return { kind: "impossible", why: "no-country" };
  }
  return number !== undefined && parsed?.isPossible()
    ? { kind: "unsure", number }
    : { kind: "unfinished", missing: "digits" };
};

const BEST_FIRST: readonly Verdict["kind"][] = ["right", "unsure", "unfinished", "impossible"];

/**
 * People write 00 for a plus, also where it is not what one dials, and “(0)” for a digit that is
 * dialled at home, also where nobody does.
 */
const readingsOf = (text: string): readonly string[] => {
  const shorter = text.replace(/\(0\)/, "");
  const international = shorter.replace(/^00/, "+");
  return [...new Set([text, shorter, international])];
};

export const judge: PhoneBook["judge"] = (typed, country) => {
  if (typed.trim() === "") return NOTHING_TYPED;
  const text = tidyNumber(typed);
  if (!/\d/.test(text)) return { kind: "unfinished", missing: "digits" };
  const chosen = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const verdicts = readingsOf(text).map((reading) => judgeText(reading, typed, chosen));
  const best = BEST_FIRST.map((kind) => verdicts.find((verdict) => verdict.kind === kind));
  return best.find((verdict) => verdict !== undefined) ?? NOTHING_TYPED;
};
