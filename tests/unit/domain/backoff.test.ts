import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_TRIES, waitBefore } from "../../../app/domain/backoff.ts";

const anyTries = fc.nat(10_000);
const anyWish = fc.nat(3_600_000);

describe("the wait before the next look-up", () => {
  test("is between three seconds and a minute, if nothing else is wished", () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        expect(waitBefore(tries)).toBeGreaterThanOrEqual(3_000);
        expect(waitBefore(tries)).toBeLessThanOrEqual(60_000);
      }),
    );
  });

  test("never gets shorter", () => {
    fc.assert(
      fc.property(anyTries, anyTries, (tries, more) => {
        expect(waitBefore(tries + more)).toBeGreaterThanOrEqual(waitBefore(tries));
      }),
    );
  });

  test("is what the service wishes, or longer", () => {
    fc.assert(
      fc.property(anyTries, anyWish, (tries, wish) => {
        expect(waitBefore(tries, wish)).toBe(Math.max(wish, waitBefore(tries)));
      }),
    );
  });

  test("starts with about three seconds and reaches a minute", () => {
    expect(waitBefore(0)).toBe(3_000);
    expect(waitBefore(MOST_TRIES)).toBe(60_000);
  });

  test("adds up to about forty minutes in all", () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, tries) => waitBefore(tries));
    const minutes = waits.reduce((sum, wait) => sum + wait, 0) / 60_000;
    expect(minutes).toBeGreaterThan(35);
    expect(minutes).toBeLessThan(50);
  });
});
