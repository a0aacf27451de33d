import type { Clock } from "../ports/clock.ts";
import type { Event } from "./events.ts";

export const later = (clock: Clock, afterMs: number, event: Event): Promise<Event> =>
  new Promise((resolve) => {
    clock.after(afterMs, () => resolve(event));
  });
