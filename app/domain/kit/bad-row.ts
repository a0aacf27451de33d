import { inOneShortLine } from "../plain-text.ts";
import type { TableRow } from "./table.ts";

/** Why a row of a list is nobody. */
export type BadRowReason =
  | { readonly kind: "no-address" }
  | { readonly kind: "not-an-address" }
  | { readonly kind: "duplicate"; readonly ofLine: number }
  | { readonly kind: "long-name" }
  | { readonly kind: "unknown-language" }
  | { readonly kind: "broken-quotes" };

export type BadRow = { readonly row: TableRow; readonly reason: BadRowReason };

const LONGEST_SHOWN = 200;

/** Enough of a row to find it by; a broken one may be the rest of the file. */
export const shownRow = ({ row }: BadRow): string =>
  inOneShortLine(row.cells.join(" · "), LONGEST_SHOWN);

/** A list of them to mend and read again: all that stood there, with the line and the reason before it. */
export const badRowTable = (
  rows: readonly BadRow[],
  header: readonly string[],
  say: (row: BadRow) => string,
): readonly (readonly string[])[] => [
  ["Line", "Problem", ...header],
  ...rows.map((bad) => [String(bad.row.line), say(bad), ...bad.row.cells]),
];
