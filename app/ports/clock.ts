import type { CalendarDate } from "../domain/dates.ts";

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** The day on the reader's own calendar. */
  today(): CalendarDate;
  /** Calls `act` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, act: () => void): () => void;
};
