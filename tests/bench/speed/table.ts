import { changeIn, type Figure, figureIn, type Series } from "./figures.ts";
import type { Measure } from "./visit.ts";

const pad = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(17))).join("");

const spread = ({ median, least, most }: Figure): string =>
  `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;

const timesFloor = (series: Series, floor: Series | undefined, of: Measure): string => {
  const ratio = figureIn(series, of).median / figureIn(floor, of).median;
  return `${spread(figureIn(series, of))} ${ratio.toFixed(2)}×`;
};

const HEAD = ["FCP ms", "LCP ms", "longest task ms", "CLS", "kB by then", "requests", "heap MB"];

const loadRow = (name: string, series: Series, floor: Series | undefined): string => {
  const median = (of: Measure): number => figureIn(series, of).median;
  const wide = (["tappableMs", "liveMs", "scriptMs"] as const).map((of) =>
    timesFloor(series, floor, of).padStart(27),
  );
  return (
    pad([name]) +
    wide.join("") +
    pad([
      "",
      spread(figureIn(series, "fcpMs")),
      spread(figureIn(series, "lcpMs")),
      spread(figureIn(series, "longestTaskMs")),
      figureIn(series, "shift").most.toFixed(4),
      (median("bytes") / 1000).toFixed(1),
      median("requests").toFixed(0),
      (median("heapBytes") / 1e6).toFixed(2),
    ])
      .trimStart()
      .padStart(17 * HEAD.length)
  );
};

/** What shifted in any load of a network, a line each. */
const listMoves = (measured: ReadonlyMap<string, Series>): readonly string[] =>
  [...measured].flatMap(([name, series]) =>
    series.kind === "loads"
      ? series.loads.flatMap(({ moved }) => moved.map((what) => `${name} moved at ${what}`))
      : [],
  );

/** All that was measured on one network, and what moved there; `floorOf` names the row that another is a multiple of. */
export const describeNetwork = (
  measured: ReadonlyMap<string, Series>,
  floorOf: (name: string) => string,
): string => {
  const loads = [...measured].filter(([, { kind }]) => kind === "loads");
  const changes = [...measured].filter(([, { kind }]) => kind === "changes");
  return [
    pad([""]) +
      ["tappable ms", "controls live ms", "script live ms"]
        .map((head) => head.padStart(27))
        .join("") +
      pad(["", ...HEAD]).slice(24),
    ...loads.map(([name, series]) => loadRow(name, series, measured.get(floorOf(name)))),
    ...changes.map(([name, series]) => pad([name, `${spread(changeIn(series))} ms`])),
    ...listMoves(measured),
  ].join("\n");
};
