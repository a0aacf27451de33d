/** Chance from a printed seed: the same seed has the same luck. */
export type Luck = {
  /** From 0 to 1, without the 1. */
  readonly next: () => number;
  readonly happens: (share: number) => boolean;
  /** A whole number of these, both included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
};

/** mulberry32: 32 bits of state, and good enough for people. */
export const luckOf = (seed: number): Luck => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    happens: (share) => next() < share,
    between,
    oneOf: (choices) => {
      const chosen = choices[between(0, choices.length - 1)];
      if (chosen === undefined) throw new Error("nothing to choose from");
      return chosen;
    },
  };
};
