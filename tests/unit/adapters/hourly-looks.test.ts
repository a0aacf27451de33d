import { describe, expect, test } from "vitest";
import { createLooks } from "../../../app/adapters/hourly-looks.ts";

const MINUTE_MS = 60_000;

/** A page that stays open; time passes only where the test says so. */
const openPage = () => {
  let now = Date.UTC(2026, 10, 23, 9);
  let isInView = true;
  let asked = 0;
  const timers: { readonly at: number; readonly act: () => void }[] = [];
  const look = createLooks({
    clock: {
      now: () => now,
      after: (delayMs, act) => {
        timers.push({ at: now + delayMs, act });
        return () => undefined;
      },
    },
    isInView: () => isInView,
    ask: () => {
      asked += 1;
    },
  });
  return {
    look,
    asked: () => asked,
    hides: () => {
      isInView = false;
    },
    shows: () => {
      isInView = true;
    },
    passes: (minutes: number) => {
      const end = now + minutes * MINUTE_MS;
      while ((timers[0]?.at ?? Number.POSITIVE_INFINITY) <= end) {
        const next = timers.shift();
        now = next?.at ?? end;
        next?.act();
      }
      now = end;
    },
    setsBack: (minutes: number) => {
      now -= minutes * MINUTE_MS;
    },
  };
};

describe("a page that stays open for days", () => {
  test("looks for a new version by itself, once an hour", () => {
    const page = openPage();
    page.passes(3 * 24 * 60);
    expect(page.asked()).toBe(72);
  });

  test("does not while it is out of view, and makes up for it at the return, once", () => {
    const page = openPage();
    page.hides();
    page.passes(24 * 60);
    expect(page.asked()).toBe(0);
    page.shows();
    page.look();
    page.look();
    expect(page.asked()).toBe(1);
  });
});

test("coming back every few minutes does not ask more often", () => {
  const page = openPage();
  for (let visit = 0; visit < 10; visit += 1) {
    page.passes(5);
    page.look();
  }
  expect(page.asked()).toBe(0);
  page.passes(10);
  page.look();
  expect(page.asked()).toBe(1);
});

test("a clock that is set back puts nothing off", () => {
  const page = openPage();
  page.setsBack(24 * 60);
  page.look();
  expect(page.asked()).toBe(1);
});
