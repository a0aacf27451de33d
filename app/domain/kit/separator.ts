import { type ColumnKind, findColumn } from "./header-words.ts";
import { parseStaffAddress } from "./staff-address.ts";
import { isBlank, type TableRow } from "./table.ts";

const KINDS: readonly ColumnKind[] = ["address", "name", "given", "family", "language"];

/**
 * How much rows look like staff when they are read with some separator: cells that are an address
 * and nothing more, then named columns, then rows as wide as the first.
 */
export const likenessToStaff = (rows: readonly TableRow[]): number => {
  const filled = rows.filter((row) => !isBlank(row));
  const [first] = filled;
  if (first === undefined) return 0;
  const addressed = filled.filter(({ cells }) => cells.some((cell) => parseStaffAddress(cell)));
  const named = KINDS.filter((kind) => findColumn(first.cells, kind) >= 0);
  const width = first.cells.length;
  const even = width < 2 ? [] : filled.filter(({ cells }) => cells.length === width);
  return 4 * addressed.length + 2 * named.length + even.length;
};
