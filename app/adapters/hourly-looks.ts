import type { Clock } from "../ports/clock.ts";

type World = {
  readonly clock: Pick<Clock, "now" | "after">;
  readonly isInView: () => boolean;
  readonly ask: () => void;
};

const HOUR_MS = 3_600_000;

/** A device that slept wakes with its timers late: soon after, not an hour after, it looks. */
const TURN_MS = 600_000;

/**
 * Asks at most once an hour, and only in view: by itself for a page that stays open for days, and
 * when the answered function is called.
 */
export const createLooks = ({ clock, isInView, ask }: World): (() => void) => {
  let askedAt = clock.now();
  const look = (): void => {
    const sinceMs = clock.now() - askedAt;
    // A clock that was set back must not put it off.
    const isRecent = sinceMs >= 0 && sinceMs < HOUR_MS;
    if (isRecent || !isInView()) return;
    askedAt = clock.now();
    ask();
  };
  const turn = (): void => {
    look();
    clock.after(TURN_MS, turn);
  };
  clock.after(TURN_MS, turn);
  return look;
};
