import { withFirst } from "../first-of-month.ts";
import { type LanguageTag, languageOf } from "../languages.ts";
import type { Claim } from "./claim.ts";

const MONTH = { month: "long", year: "numeric", timeZone: "UTC" } as const;

/** Between day and month: "1" at the end of a line reads like a number of its own. */
const NO_BREAK = "\u00a0";
const LEFT_TO_RIGHT = "\u2066";
const END_OF_IT = "\u2069";

/**
 * What is written in Latin letters keeps its order inside a line that runs the other way. Digits
 * alone join the word before them ("Outlook 2016"), from which an isolate would part them.
 */
const isolate = (text: string, language: LanguageTag): string =>
  languageOf(language).direction === "rtl" && /\p{L}/u.test(text)
    ? LEFT_TO_RIGHT + text + END_OF_IT
    : text;

/** The claim's value as a sentence in `language` holds it: in the reader's digits and form of date. */
export const formatClaim = ({ value }: Pick<Claim, "value">, language: LanguageTag): string => {
  const { numbers } = languageOf(language);
  const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
    withFirst(language, new Intl.DateTimeFormat(numbers, options).format(new Date(day)));
  switch (value.kind) {
    case "date":
      return format(value.date, { ...MONTH, day: "numeric" }).replace(" ", NO_BREAK);
    case "month":
      return format(value.month, MONTH);
    case "number":
      return new Intl.NumberFormat(numbers).format(value.number);
    case "version":
      return isolate(value.version, language);
    case "link":
      return isolate(value.url, language);
    case "text":
      return isolate(value.text, language);
  }
};
