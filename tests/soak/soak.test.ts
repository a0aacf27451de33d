import { expect, test } from "vitest";
import { liveOnce } from "./life.ts";

const SEEDS = Array.from({ length: 40 }, (_, index) => 1_000 + index);

test("people get done, whatever came between", async () => {
  for (const seed of SEEDS) {
    const { story: _told, ...life } = await liveOnce(seed);
    expect(life.problems).toEqual([]);
    expect(life).toMatchObject({ seed, isDone: true });
    expect(life.requests).toBeLessThanOrEqual(life.allowed);
  }
});

test("the same luck makes the same life", async () => {
  for (const seed of [7, 8, 9]) expect(await liveOnce(seed)).toEqual(await liveOnce(seed));
});
