import { parse, unparse } from "papaparse";
import { likenessToStaff } from "../domain/kit/separator.ts";
import { SEPARATORS, type Separator, type TableRow } from "../domain/kit/table.ts";

/** Enough rows to tell one separator from another, and enough letters for them. */
const SAMPLE = 50;
const SAMPLE_LETTERS = 20_000;

/** So often reading begins anew behind an open quotation mark; after that, marks are plain letters. */
const MOST_OPEN_QUOTES = 20;

/** Stands for "no quotation marks": a letter that Unicode keeps out of all text. */
const NO_QUOTE = "\uFFFF";

type Options = { readonly separator: Separator; readonly quote: string; readonly most: number };

type Stretch = { readonly rows: readonly TableRow[]; readonly end: number; readonly line: number };

const linesIn = (text: string): number => text.split("\n").length - 1;

/** Reads from the start of a line as far as nothing is wrong. */
const readStretch = (
  text: string,
  from: { readonly at: number; readonly line: number },
  { separator, quote, most }: Options,
): Stretch => {
  const rows: TableRow[] = [];
  const rest = text.slice(from.at);
  let at = 0;
  let { line } = from;
  parse<string[]>(rest, {
    delimiter: separator,
    newline: "\n",
    quoteChar: quote,
    step: ({ data, errors, meta }, parser) => {
      const end = meta.cursor;
      // Behind the last line break the library finds one more row, with nothing in it.
      if (end === at) return;
      if (errors.some(({ type }) => type === "Quotes")) {
        const stop = rest.indexOf("\n", at);
        const whole = stop < 0 ? rest.slice(at) : rest.slice(at, stop);
        rows.push({ line, lastLine: line, cells: [whole], isBroken: true });
        at += whole.length + 1;
        line += 1;
        parser.abort();
        return;
      }
      const raw = rest.slice(at, end);
      const breaks = linesIn(raw.replace(/\n$/, ""));
      rows.push({ line, lastLine: line + breaks, cells: data, isBroken: false });
      at = end;
      line += breaks + 1;
      if (rows.length >= most) parser.abort();
    },
  });
  return { rows, end: from.at + at, line };
};

const readRows = (
  text: string,
  separator: Separator,
  most = Number.POSITIVE_INFINITY,
): readonly TableRow[] => {
  const all: TableRow[][] = [];
  let count = 0;
  let from = { at: 0, line: 1 };
  for (let open = 0; from.at < text.length && count < most; open += 1) {
    const quote = open < MOST_OPEN_QUOTES ? '"' : NO_QUOTE;
    const { rows, end, line } = readStretch(text, from, { separator, quote, most });
    all.push([...rows]);
    count += rows.length;
    from = { at: end, line };
  }
  return all.flat();
};

/** The rows of a pasted table or CSV file, by whichever separator makes staff of them. */
export const readTable = (given: string): readonly TableRow[] => {
  const text = given.replaceAll("\uFEFF", "").replaceAll(/\r\n?/g, "\n");
  const start = text.slice(0, SAMPLE_LETTERS);
  const fits = SEPARATORS.map((separator) => likenessToStaff(readRows(start, separator, SAMPLE)));
  const best = SEPARATORS[fits.indexOf(Math.max(...fits))] ?? ",";
  return readRows(text, best);
};

/** What spreadsheets calculate, in the wide forms of East Asia too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The same behind what a spreadsheet may take for the end of a cell: its own separator, not ours. */
const LATER_FORMULA = /([,;|\t\n\r"])([=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * Rows as a CSV file (RFC 4180) for spreadsheets: with the mark by which Excel knows UTF-8, and
 * nothing that it would take for a formula. Where a comma is in numbers, Excel wants a semicolon.
 */
export const writeTable = (
  rows: readonly (readonly string[])[],
  separator: Separator = ",",
): string => {
  const options = { delimiter: separator, newline: "\r\n", escapeFormulae: FORMULA };
  const harmless = rows.map((row) => row.map((cell) => cell.replaceAll(LATER_FORMULA, "$1'$2")));
  return `\uFEFF${unparse(harmless, options)}\r\n`;
};
