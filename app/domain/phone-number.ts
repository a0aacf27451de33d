import { foldDigits } from "./digits.ts";

/** ISO 3166-1 alpha-2, or one of the few codes that numbering plans add to it, such as XK. */
export type CountryId = string;

export type Country = {
  readonly id: CountryId;
  readonly name: string;
  /** With its plus. */
  readonly callingCode: string;
};

/** What a number is for, as far as its digits tell: `either` is mobile or fixed. */
export type NumberSort =
  | "mobile"
  | "fixed"
  | "either"
  | "internet"
  | "premium"
  | "service"
  | "unknown";

/** A number as a form asks for it that has a line to choose the country in, and a field. */
export type PhoneNumber = {
  readonly sort: NumberSort;
  /** Undefined for a number of no country, such as a satellite’s. */
  readonly country?: CountryId;
  /** With its plus. */
  readonly callingCode: string;
  /** All that comes after the calling code: digits alone, and as they are read. */
  readonly digits: string;
  readonly grouped: string;
  readonly international: string;
};

export type Verdict =
  | { readonly kind: "empty" }
  /** May still become a number. */
  | { readonly kind: "unfinished"; readonly missing: "country" | "digits" }
  | { readonly kind: "impossible"; readonly why: "too-long" | "no-country" }
  /** Long enough, and no kind of number that is known. */
  | { readonly kind: "unsure"; readonly number: PhoneNumber }
  | { readonly kind: "right"; readonly number: PhoneNumber }
  /** Nobody could say. */
  | { readonly kind: "unchecked"; readonly typed: string };

export const NOTHING_TYPED: Verdict = { kind: "empty" };

/**
 * As typed, in Latin digits, without what steers the direction of writing and shows nothing, and
 * without a word before it, as in “Mobile: …”.
 */
export const tidyNumber = (typed: string): string =>
  foldDigits(typed)
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll("\uFF0B", "+")
    .replace(/^[^+\d]+/, "")
    .trim();

/** It says its country by itself. */
export const isInternational = (typed: string): boolean => /^(?:\+|00)/.test(tidyNumber(typed));

/** What people dial before their number at home, and a form with a country line has no use for. */
export const droppedPrefix = (typed: string, { digits }: PhoneNumber): string => {
  const own = tidyNumber(typed).replaceAll(/\D/g, "");
  const isLonger = own !== digits && own.endsWith(digits);
  return isLonger && !isInternational(typed) ? own.slice(0, -digits.length) : "";
};

/** Numbers that cost extra, or have a company behind them: no code arrives there. */
export const isUnfit = ({ sort }: PhoneNumber): boolean => sort === "premium" || sort === "service";
