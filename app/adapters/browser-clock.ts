import type { Clock } from "../ports/clock.ts";

const padded = (value: number): string => String(value).padStart(2, "0");

export const browserClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const day = new Date();
    return `${day.getFullYear()}-${padded(day.getMonth() + 1)}-${padded(day.getDate())}`;
  },
  after: (delayMs, act) => {
    const timer = setTimeout(act, delayMs);
    return () => clearTimeout(timer);
  },
};
