import { type LanguageTag, languageOf } from "../domain/languages.ts";
import type { Translator } from "../ports/translator.ts";

const DAY = { weekday: "long", day: "numeric", month: "long" } as const;

/** Numbers and dates in the reader's own digits and form. */
export const intlFormats = (
  language: LanguageTag,
): Pick<Translator, "number" | "date" | "day" | "moment"> => {
  const { numbers } = languageOf(language);
  const format = (value: string | number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(numbers, options).format(new Date(value));
  return {
    number: (value) => new Intl.NumberFormat(numbers).format(value),
    date: (value) => format(`${value}T00:00:00`, { ...DAY, year: "numeric" }),
    day: (value) => format(`${value}T00:00:00`, DAY),
    moment: (value) =>
      format(value, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }),
  };
};
