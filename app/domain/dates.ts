/** A day as `YYYY-MM-DD`, in the calendar of whoever reads it. */
export type CalendarDate = string;

/** A month as `YYYY-MM`. */
export type CalendarMonth = string;

const DAY_MS = 86_400_000;

/** Days from `today` to `date`; negative once it is past. */
export const daysUntil = (date: CalendarDate, today: CalendarDate): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);

/** The day that is so many days after another, or before it. */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The last day of a month. */
export const lastDayOf = (month: CalendarMonth): CalendarDate => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  // Day 0 of the next month; months count from 0.
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
