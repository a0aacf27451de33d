/** A record of a table, with the lines that it stood on; the first line is 1. */
export type TableRow = {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** A quotation mark in it is open, or stands where none can: the cells are what the lines say. */
  readonly isBroken: boolean;
};

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Nothing but separators and spaces: spreadsheets leave such rows at the end. */
export const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === "");
