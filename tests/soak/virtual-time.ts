import type { Clock } from "../../app/ports/clock.ts";

type Timer = { readonly at: number; readonly act: () => void };

/** Time that passes only when it is told to, so that nobody waits for it. */
export type VirtualTime = {
  readonly clock: Clock;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Everything that falls due on the way is done in its turn, and what follows from it. */
  readonly pass: (ms: number) => Promise<void>;
  /** The phone's clock is set; time itself goes on as before. */
  readonly setClock: (offMs: number) => void;
  /** Something is under way that takes no time of its own. */
  readonly busy: <T>(work: Promise<T>) => Promise<T>;
  /** Until nothing is under way but what waits for time to pass. */
  readonly settle: () => Promise<void>;
};

export const createTime = (start: number): VirtualTime => {
  let time = start;
  let offMs = 0;
  let underWay = 0;
  let timers: readonly Timer[] = [];

  const after: Clock["after"] = (delayMs, act) => {
    const timer = { at: time + Math.max(0, delayMs), act };
    timers = [...timers, timer];
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };

  const settle = async (): Promise<void> => {
    do await new Promise(setImmediate);
    while (underWay > 0);
  };

  const pass = async (ms: number): Promise<void> => {
    const until = time + ms;
    await settle();
    for (;;) {
      const next = timers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > until) break;
      timers = timers.filter((timer) => timer !== next);
      time = Math.max(time, next.at);
      next.act();
      await settle();
    }
    time = until;
  };

  return {
    clock: {
      now: () => time + offMs,
      today: () => new Date(time + offMs).toISOString().slice(0, 10) as ReturnType<Clock["today"]>,
      after,
    },
    now: () => time,
    sleep: async (ms) => {
      underWay -= 1;
      await new Promise<void>((resolve) =>
        after(ms, () => {
          underWay += 1;
          resolve();
        }),
      );
    },
    pass,
    setClock: (off) => {
      offMs = off;
    },
    busy: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
      }
    },
    settle,
  };
};
