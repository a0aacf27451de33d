import { type LanguageTag, languageOf } from "../../../app/domain/languages.ts";
import { filled, wordsIn } from "./words.ts";

const NOON_MS = 12 * 3_600_000;
const DAY_MS = 2 * NOON_MS;

/** Noon, so many days before a date. */
export const dayFrom = (date: string, daysBefore: number): Date =>
  new Date(Date.parse(date) + NOON_MS - daysBefore * DAY_MS);

/** What a page says of a day that is so many days off. */
export const leftWords = (language: LanguageTag, days: number): RegExp | string => {
  const say = wordsIn(language);
  if (days < 0) return say("backup.ends.over");
  if (days === 0) return say("start.notice.today");
  const form = new Intl.PluralRules(language).select(days);
  const count = new Intl.NumberFormat(languageOf(language).numbers).format(days);
  return filled(say(`backup.ends.left_${form}`), { count });
};
