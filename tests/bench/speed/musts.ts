import { changeIn, figureIn, type Series } from "./figures.ts";
import { floorOf } from "./floor-of.ts";
import type { Measure } from "./visit.ts";

export type Measurements = ReadonlyMap<string, ReadonlyMap<string, Series>>;

export type Verdict = {
  readonly what: string;
  readonly value: number;
  readonly must: number;
  readonly aim: number;
};

const median = (measured: Measurements, network: string, row: string, of: Measure): number =>
  figureIn(measured.get(network)?.get(row), of).median;

const FIRST = ["start page", "deep page"] as const;

const AGAIN = ["start page, again", "start page, offline"] as const;

const firstVisits = (measured: Measurements): readonly Verdict[] =>
  FIRST.flatMap((page) =>
    (
      [
        ["slow 4G", "tappableMs", 1.3, 1.2],
        ["slow 4G", "liveMs", 1.6, 1.5],
        ["slow 3G", "tappableMs", 1.5, 1.3],
        ["slow 3G", "liveMs", 2, 2],
      ] as const
    ).map(([network, of, must, aim]) => ({
      what: `${page}, ${network}: ${of === "liveMs" ? "live" : "tappable"}, × floor`,
      value: median(measured, network, page, of) / median(measured, network, floorOf(page), of),
      must,
      aim,
    })),
  );

const repeatVisits = (measured: Measurements): readonly Verdict[] =>
  [...measured.keys()].flatMap((network) =>
    AGAIN.flatMap((page) => [
      {
        what: `${page}, ${network}: tappable, × floor`,
        value:
          median(measured, network, page, "tappableMs") /
          median(measured, network, floorOf(page), "tappableMs"),
        must: 1.3,
        aim: 1.2,
      },
      {
        what: `${page}, ${network}: bytes of network`,
        value: median(measured, network, page, "bytes"),
        must: 0,
        aim: 0,
      },
    ]),
  );

const changes = (measured: Measurements): readonly Verdict[] =>
  [...measured].flatMap(([network, rows]) =>
    ["to another page", "to another language"].map((name) => ({
      what: `${name}, ${network}: ms`,
      value: changeIn(rows.get(name)).median,
      must: 150,
      aim: 100,
    })),
  );

/** What no page may do on any network. */
const everywhere = (measured: Measurements): readonly Verdict[] => {
  const rows = [...measured.values()].flatMap((network) =>
    [...network].filter(([name, { kind }]) => kind === "loads" && !name.startsWith("floor")),
  );
  const longest = (named: (name: string) => boolean): number =>
    Math.max(
      ...[...measured.values()].flatMap((network) =>
        [...network]
          .filter(([name]) => named(name))
          .map(([, series]) => figureIn(series, "longestTaskMs").median),
      ),
    );
  const floorHeap = median(measured, "slow 4G", "floor", "heapBytes");
  return [
    {
      what: "layout shift, at most",
      value: Math.max(...rows.map(([, series]) => figureIn(series, "shift").most)),
      must: 0,
      aim: 0,
    },
    {
      what: "longest task of a page, ms beyond the floor’s",
      value: longest((name) => !name.startsWith("floor")) - longest((name) => name === "floor"),
      must: 50,
      aim: 0,
    },
    {
      what: "heap, MB",
      value: Math.max(...rows.map(([, series]) => figureIn(series, "heapBytes").median)) / 1e6,
      must: 3,
      aim: (floorHeap * 1.5) / 1e6,
    },
  ];
};

export const judge = (measured: Measurements): readonly Verdict[] => [
  ...firstVisits(measured),
  ...repeatVisits(measured),
  ...changes(measured),
  ...everywhere(measured),
];

export const isMissed = ({ value, must }: Verdict): boolean => !(value <= must);

export const describeVerdict = (verdict: Verdict): string => {
  const { what, value, must, aim } = verdict;
  const mark = isMissed(verdict) ? "✗" : value <= aim ? "✓✓" : "✓";
  return `${mark.padEnd(3)}${what.padEnd(58)}${value.toFixed(2).padStart(9)}  must ${must}, aim ${aim.toFixed(aim % 1 === 0 ? 0 : 1)}`;
};
