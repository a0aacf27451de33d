const FIRST_MS = 3_000;
const GROWTH = 1.6;
const LONGEST_MS = 60_000;

/** About forty minutes at the slowest pace; after that a person has to ask. */
export const MOST_TRIES = 48;

/** No wish of a service is taken for longer than this, in milliseconds. */
export const LONGEST_WISH_MS = 600_000;

/** How long to wait before look-up number `tries` + 1; the service's own wish is never undercut. */
export const waitBefore = (tries: number, wishedMs = 0): number =>
  Math.max(wishedMs, Math.min(LONGEST_MS, FIRST_MS * GROWTH ** tries));
