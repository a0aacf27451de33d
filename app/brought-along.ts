import { parseMarksCode } from "./domain/marks-code.ts";
import type { Event } from "./flow/events.ts";
import { handingOver } from "./rooms/handing-over.ts";

/** The ticks that a link has brought along from another device, and who takes them in. */
export const bringAlong = (code: string) => ({
  room: handingOver,
  event: { kind: "marks-brought", by: "link", code: parseMarksCode(code) } satisfies Event,
});
