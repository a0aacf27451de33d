import { describe, expect, test } from "vitest";
import { figureOf, type Series } from "../../bench/speed/figures.ts";
import { floorOf } from "../../bench/speed/floor-of.ts";
import { describeVerdict, isMissed, judge, type Measurements } from "../../bench/speed/musts.ts";
import { describeNetwork } from "../../bench/speed/table.ts";
import type { Load } from "../../bench/speed/visit.ts";

const load = (times: number): Load => ({
  fcpMs: 100,
  lcpMs: 100,
  tappableMs: 100 * times,
  liveMs: 100 * times,
  scriptMs: 100 * times,
  longestTaskMs: 60,
  shift: 0,
  moved: [],
  bytes: 0,
  requests: 1,
  heapBytes: 900_000,
});

const loads = (times: number): Series => ({ kind: "loads", loads: [load(times)] });

/** Each page takes so many times as long as the floor, each change so many milliseconds. */
const measured = (times: number, ms: number): Measurements => {
  const rows = new Map<string, Series>([
    ["floor", loads(1)],
    ["start page", loads(times)],
    ["floor, deep", loads(1)],
    ["deep page", loads(times)],
    ["floor, again", loads(1)],
    ["start page, again", loads(times)],
    ["floor, offline", loads(1)],
    ["start page, offline", loads(times)],
    ["to another page", { kind: "changes", ms: [ms] }],
    ["to another language", { kind: "changes", ms: [ms] }],
  ]);
  return new Map(["fast", "slow 4G", "slow 3G"].map((network) => [network, rows]));
};

describe("a figure", () => {
  test("is the middle of what was measured, with its ends", () => {
    expect(figureOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
    expect(figureOf([40, 10, 20, 30])).toEqual({ median: 25, least: 10, most: 40 });
  });

  test("of nothing is zero", () => {
    expect(figureOf([])).toEqual({ median: 0, least: 0, most: 0 });
  });
});

describe("what must be", () => {
  test("is met by an app as fast as the hand-written page", () => {
    expect(judge(measured(1, 90)).filter(isMissed)).toEqual([]);
  });

  test("is missed by one twice and a half as slow, in each way", () => {
    const missed = judge(measured(2.5, 200)).filter(isMissed);
    expect(missed.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "start page, slow 4G: tappable, × floor",
        "deep page, slow 3G: live, × floor",
        "start page, offline, fast: tappable, × floor",
        "to another language, slow 4G: ms",
      ]),
    );
    expect(missed).toHaveLength(8 + 6 + 6);
  });

  test("is missed by what was not measured", () => {
    const verdict = { what: "nothing", value: Number.NaN, must: 1, aim: 1 };
    expect(isMissed(verdict)).toBe(true);
    expect(describeVerdict(verdict)).toMatch(/^✗ {2}nothing/);
  });
});

test("a row is shown as a multiple of the hand-written page that was opened the same way", () => {
  expect(floorOf("start page")).toBe("floor");
  expect(floorOf("start page, offline")).toBe("floor, offline");
  expect(floorOf("deep page")).toBe("floor, deep");
  const rows = measured(1.5, 90).get("fast") ?? new Map();
  expect(describeNetwork(rows, floorOf)).toMatch(/start page, again +150 \(150–150\) 1\.50×/);
});

test("what moved is named below its network", () => {
  const rows = new Map<string, Series>([
    ["floor, deep", loads(1)],
    ["deep page", { kind: "loads", loads: [{ ...load(1), moved: ["90 ms: <p> 0,0 → 0,15"] }] }],
  ]);
  expect(describeNetwork(rows, floorOf)).toMatch(/\ndeep page moved at 90 ms: <p> 0,0 → 0,15$/);
});
