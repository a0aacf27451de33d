import type { Load, Measure } from "./visit.ts";

/** Of one subject on one network: each load, or the milliseconds of each change. */
export type Series =
  | { readonly kind: "loads"; readonly loads: readonly Load[] }
  | { readonly kind: "changes"; readonly ms: readonly number[] };

export type Figure = { readonly median: number; readonly least: number; readonly most: number };

/** The middle one, and how far the others are off; of none, nothing but zeros. */
export const figureOf = (values: readonly number[]): Figure => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
};

export const figureIn = (series: Series | undefined, of: Measure): Figure =>
  figureOf(series?.kind === "loads" ? series.loads.map((load) => load[of]) : []);

export const changeIn = (series: Series | undefined): Figure =>
  figureOf(series?.kind === "changes" ? series.ms : []);
