/** A day as `YYYY-MM-DD`, in the calendar of whoever reads it. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;

/** Days from `today` to `date`; negative once it is past. */
export const daysUntil = (date: CalendarDate, today: CalendarDate): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);

/**
 * Microsoft's own text messages and calls end in the public cloud on this day
 * (entra-docs concept-sms-voice-retirement-faq, 2026-09-23; checked 2026-11-22).
 */
export const TEXT_MESSAGES_END: CalendarDate = "2027-02-01";
