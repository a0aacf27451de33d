/** A day as `YYYY-MM-DD`, in the calendar of whoever reads it. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;

/** Days from `today` to `date`; negative once it is past. */
export const daysUntil = (date: CalendarDate, today: CalendarDate): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
