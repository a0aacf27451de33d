import type { Browser } from "playwright-core";

const TURNS = 9;

/** Runs in the page: sorts the same numbers as often as it takes to be measured. */
const sortNumbers = (turns: number): readonly number[] =>
  Array.from({ length: turns }, () => {
    const startedMs = performance.now();
    const numbers = Array.from({ length: 200_000 }, (_, at) => (at * 7_919) % 200_003);
    numbers.sort((one, other) => one - other);
    return performance.now() - startedMs;
  });

/**
 * Milliseconds that this machine takes at its best for a fixed piece of work, not slowed down: what tells runs
 * on one machine from those on another, since most of what is measured is the processor’s time.
 */
export const gaugeMachine = async (browser: Browser): Promise<number> => {
  const page = await browser.newPage();
  const ms = await page.evaluate(sortNumbers, TURNS);
  await page.close();
  return Math.min(...ms);
};
