import { withFirst } from "../domain/first-of-month.ts";
import { type LanguageTag, languageOf } from "../domain/languages.ts";
import type { Translator } from "../ports/translator.ts";

const DAY = { weekday: "long", day: "numeric", month: "long" } as const;

const SMALLEST = { unit: "second", unitMs: 1_000 } as const;

const UNITS = [
  { unit: "day", unitMs: 86_400_000 },
  { unit: "hour", unitMs: 3_600_000 },
  { unit: "minute", unitMs: 60_000 },
  SMALLEST,
] as const;

/** Numbers and dates in the reader's own digits and form. */
export const intlFormats = (
  language: LanguageTag,
): Pick<Translator, "number" | "span" | "date" | "day" | "moment"> => {
  const { numbers } = languageOf(language);
  const format = (value: string | number, options: Intl.DateTimeFormatOptions): string =>
    withFirst(language, new Intl.DateTimeFormat(numbers, options).format(new Date(value)));
  return {
    number: (value) => new Intl.NumberFormat(numbers).format(value),
    span: (valueMs) => {
      const { unit, unitMs } = UNITS.find(({ unitMs: own }) => valueMs >= own) ?? SMALLEST;
      const options = { style: "unit", unit, unitDisplay: "long" } as const;
      return new Intl.NumberFormat(numbers, options).format(Math.round(valueMs / unitMs));
    },
    date: (value) => format(`${value}T00:00:00`, { ...DAY, year: "numeric" }),
    day: (value) => format(`${value}T00:00:00`, DAY),
    moment: (value) =>
      format(value, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }),
  };
};
