import { type CalendarDate, daysAfter } from "../dates.ts";

/** The mails of a rollout, in the order they go out. */
export const MAIL_STAGES = [
  "announcement",
  "action",
  "reminder-day-2",
  "reminder-day-10",
  "last-call",
  "done",
] as const;
export type MailStage = (typeof MAIL_STAGES)[number];

export type Rollout = {
  /** The day on which people are asked to begin. */
  readonly action: CalendarDate;
  /** The last day on which they may. */
  readonly deadline: CalendarDate;
};

/** A mail and the day it goes out. */
export type PlannedMail = { readonly stage: MailStage; readonly date: CalendarDate };

/** A week before; on the second and tenth day; two days before the end; the day after it. */
const dateOf: Readonly<Record<MailStage, (rollout: Rollout) => CalendarDate>> = {
  announcement: ({ action }) => daysAfter(action, -7),
  action: ({ action }) => action,
  "reminder-day-2": ({ action }) => daysAfter(action, 2),
  "reminder-day-10": ({ action }) => daysAfter(action, 10),
  "last-call": ({ deadline }) => daysAfter(deadline, -2),
  done: ({ deadline }) => daysAfter(deadline, 1),
};

/**
 * When each mail goes out. A rollout that is too short for a reminder goes without it, and one that
 * ends before it begins has no mails. Dates are real days as `YYYY-MM-DD`.
 */
export const planMails = (rollout: Rollout): readonly PlannedMail[] => {
  if (rollout.deadline < rollout.action) return [];
  const mails = MAIL_STAGES.map((stage) => ({ stage, date: dateOf[stage](rollout) }));
  const inTime = (stage: MailStage, date: CalendarDate): boolean => {
    if (stage === "last-call") return date > rollout.action;
    return stage.startsWith("reminder") ? date < dateOf["last-call"](rollout) : true;
  };
  return mails.filter(({ stage, date }) => inTime(stage, date));
};
