import { findColumn } from "./header-words.ts";
import { parseStaffAddress } from "./staff-address.ts";
import { parseStaffLanguage } from "./staff-language.ts";
import { isBlank, type TableRow } from "./table.ts";

/** Where a list has what; -1: nowhere. */
export type Columns = {
  readonly address: number;
  /** To be joined in this order. */
  readonly names: readonly number[];
  readonly language: number;
  /** The row that only names the columns, if there is one. */
  readonly header: TableRow | undefined;
};

/** Enough to tell a column of addresses from one that has a few. */
const SAMPLE = 200;

const isAddress = (cell: string): boolean => parseStaffAddress(cell) !== undefined;
const isLanguage = (cell: string): boolean => parseStaffLanguage(cell).kind !== "unknown";

type Sample = readonly TableRow[];

const countOf = (sample: Sample, column: number, holds: (cell: string) => boolean): number =>
  sample.filter(({ cells }) => holds(cells[column] ?? "")).length;

const fullest = (
  sample: Sample,
  columns: readonly number[],
  holds: (cell: string) => boolean,
): number => {
  const counts = columns.map((column) => countOf(sample, column, holds));
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : (columns[counts.indexOf(most)] ?? -1);
};

const numbersTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at);

const widthOf = (sample: Sample): number => Math.max(0, ...sample.map(({ cells }) => cells.length));

const namesFrom = (header: readonly string[]): readonly number[] => {
  const whole = findColumn(header, "name");
  const parts = [findColumn(header, "given"), findColumn(header, "family")];
  return (whole < 0 ? parts : [whole]).filter((column) => column >= 0);
};

const columnsByHeader = (header: TableRow, sample: Sample): Columns | undefined => {
  const { cells } = header;
  const named = findColumn(cells, "address");
  const names = namesFrom(cells);
  const language = findColumn(cells, "language");
  if (cells.some(isAddress) || (named < 0 && language < 0 && names.length === 0)) return undefined;
  const address = named < 0 ? fullest(sample, numbersTo(widthOf(sample)), isAddress) : named;
  return { address, names, language, header };
};

const columnsByContent = (sample: Sample): Columns => {
  const all = numbersTo(widthOf(sample));
  const address = fullest(sample, all, isAddress);
  const others = all.filter((column) => column !== address);
  const spoken = fullest(sample, others, isLanguage);
  const filled = countOf(sample, spoken, (cell) => cell.trim() !== "");
  const isSure = spoken >= 0 && countOf(sample, spoken, isLanguage) * 2 > filled;
  const language = isSure ? spoken : -1;
  const name = fullest(
    sample,
    others.filter((column) => column !== language),
    (cell) => /\p{L}/u.test(cell),
  );
  return { address, names: name < 0 ? [] : [name], language, header: undefined };
};

/** By what the first row calls them; where it calls them nothing, by what they hold. */
export const findColumns = (rows: readonly TableRow[]): Columns => {
  const sample = rows.filter((row) => !row.isBroken && !isBlank(row)).slice(0, SAMPLE);
  const [first, ...others] = sample;
  return (first && columnsByHeader(first, others)) ?? columnsByContent(sample);
};
