import type { CalendarDate } from "../domain/dates.ts";

/** An all-day entry for the reader's own calendar, in their language. */
export type Reminder = {
  readonly date: CalendarDate;
  readonly title: string;
  readonly text: string;
};

/** `share`: by the phone's own sheet, where a download would not reach the calendar. */
export type ReminderWay = "download" | "share";

/** What became of it; `none`: the person closed the sheet. */
export type ReminderOutcome = "done" | "none" | "failed";

/** Only within a press. */
export type SaveReminder = (reminder: Reminder, way: ReminderWay) => Promise<ReminderOutcome>;
