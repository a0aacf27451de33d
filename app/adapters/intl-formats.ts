import { withFirst } from "../domain/first-of-month.ts";
import { type LanguageTag, languageOf } from "../domain/languages.ts";
import type { Translator } from "../ports/translator.ts";

const DAY = { weekday: "long", day: "numeric", month: "long" } as const;
const DATE = { ...DAY, year: "numeric" } as const;
const MOMENT = { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" } as const;

const SMALLEST = { unit: "second", unitMs: 1_000 } as const;

const UNITS = [
  { unit: "day", unitMs: 86_400_000 },
  { unit: "hour", unitMs: 3_600_000 },
  { unit: "minute", unitMs: 60_000 },
  SMALLEST,
] as const;

/** As far as that, digits need no format: nothing is grouped below a thousand. */
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000;

/** Numbers and dates in the reader's own digits and form. */
export const intlFormats = (
  language: LanguageTag,
): Pick<Translator, "number" | "span" | "date" | "day" | "moment"> => {
  const { numbers } = languageOf(language);
  const isOwnDigits = numbers.includes("-nu-");
  // The browser looks up much for each of them, and the same is said at every render.
  const dates = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  let plain: Intl.NumberFormat | undefined;
  const format = (value: string | number, options: Intl.DateTimeFormatOptions): string => {
    const date = dates.get(options) ?? new Intl.DateTimeFormat(numbers, options);
    dates.set(options, date);
    return withFirst(language, date.format(new Date(value)));
  };
  return {
    number: (value) => {
      if (!isOwnDigits && isCount(value)) return String(value);
      plain ??= new Intl.NumberFormat(numbers);
      return plain.format(value);
    },
    span: (valueMs) => {
      const { unit, unitMs } = UNITS.find(({ unitMs: own }) => valueMs >= own) ?? SMALLEST;
      const options = { style: "unit", unit, unitDisplay: "long" } as const;
      return new Intl.NumberFormat(numbers, options).format(Math.round(valueMs / unitMs));
    },
    date: (value) => format(`${value}T00:00:00`, DATE),
    day: (value) => format(`${value}T00:00:00`, DAY),
    moment: (value) => format(value, MOMENT),
  };
};
