import { createEvent } from "ics";
import type { Reminder } from "../ports/reminder.ts";

/** At nine on the morning before: the day itself begins at midnight. */
const HOURS_BEFORE = 15;

/** A calendar makes a link of an address, and would take the mark behind it for a part of it. */
const ISOLATES = /[\u2066-\u2069]/gu;

const LONGEST_OCTETS = 75;

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets (RFC 5545 3.1); the library counts letters, and Arabic has two each. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = "";
  for (const letter of line) {
    if (octetsOf(current + letter) > LONGEST_OCTETS) {
      lines.push(current);
      current = " ";
    }
    current += letter;
  }
  return [...lines, current].join("\r\n");
};

const refolded = (file: string): string =>
  file.replaceAll("\r\n\t", "").split("\r\n").map(folded).join("\r\n");

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&");

/** A calendar file with one day in it; the same day of the same host replaces itself. */
export const writeReminder = ({ date, title, text }: Reminder, host: string): string => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const { error, value } = createEvent({
    uid: `${date}.second-step@${host}`,
    productId: "second-step",
    start: [year, month, day],
    // A day without an end is that one day (RFC 5545 3.6.1).
    end: [year, month, day],
    title,
    description: text.replaceAll(ISOLATES, ""),
    busyStatus: "FREE",
    transp: "TRANSPARENT",
    alarms: [
      {
        action: "display",
        // The library leaves this one as it is.
        description: escaped(title),
        trigger: { hours: HOURS_BEFORE, before: true },
      },
    ],
  });
  if (error || value === undefined || value === null) throw error ?? new TypeError("no file");
  return refolded(value);
};
