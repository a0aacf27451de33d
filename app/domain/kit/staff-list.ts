import type { LanguageTag } from "../languages.ts";
import type { BadRow, BadRowReason } from "./bad-row.ts";
import { type Columns, findColumns } from "./columns.ts";
import { parseStaffAddress } from "./staff-address.ts";
import { parseStaffLanguage } from "./staff-language.ts";
import type { StaffMember } from "./staff-member.ts";
import { parseStaffName } from "./staff-name.ts";
import { isBlank, type TableRow } from "./table.ts";

/** A list of staff as it was read: whoever stands in it is in `members` or in `bad`. */
export type StaffList = {
  readonly members: readonly StaffMember[];
  readonly bad: readonly BadRow[];
  /** What the list calls its columns; empty where it does not say. */
  readonly header: readonly string[];
  /** Languages that are not spoken here, and how many people would read them: they get the other one. */
  readonly unspoken: ReadonlyMap<string, number>;
  /** How many have no language of their own. */
  readonly withoutLanguage: number;
};

/** One that is spoken here, or what the list says instead: empty where it says nothing. */
type Language = LanguageTag | { readonly unspoken: string };

type Reading =
  | {
      readonly kind: "member";
      readonly name: string;
      readonly address: string;
      readonly language: Language;
    }
  | { readonly kind: "bad"; readonly reason: BadRowReason };

const bad = (reason: BadRowReason): Reading => ({ kind: "bad", reason });

const languageIn = (cell: string): Language | undefined => {
  if (cell.trim() === "") return { unspoken: "" };
  const found = parseStaffLanguage(cell);
  if (found.kind === "spoken") return found.language;
  return found.kind === "unspoken" ? { unspoken: found.name } : undefined;
};

/** What keeps a cell, or what another separator makes one, from being a formula. */
const MARKS = /(^|[,;|\t\n\r"])'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A spreadsheet shows an apostrophe before a formula as nothing, and then writes it down. */
const unmarked = (cell: string): string => cell.replaceAll(MARKS, "$1");

const readRow = (row: TableRow, columns: Columns): Reading => {
  if (row.isBroken) return bad({ kind: "broken-quotes" });
  const cellAt = (column: number): string => unmarked(row.cells[column] ?? "");
  const cell = cellAt(columns.address);
  const found = parseStaffAddress(cell);
  if (found === undefined)
    return bad({ kind: cell.trim() === "" ? "no-address" : "not-an-address" });
  const joined = columns.names.map(cellAt).join(" ").trim();
  const name = parseStaffName(joined === "" ? found.name : joined);
  if (name === undefined) return bad({ kind: "long-name" });
  const language = languageIn(cellAt(columns.language));
  if (language === undefined) return bad({ kind: "unknown-language" });
  return { kind: "member", name, address: found.address, language };
};

type Read = { readonly row: TableRow; readonly reading: Reading };

/** Whoever stands in the list a second time is named with the line of the first. */
const withoutRepeats = (all: readonly Read[]): readonly Read[] => {
  const lineOf = new Map<string, number>();
  return all.map(({ row, reading }) => {
    if (reading.kind === "bad") return { row, reading };
    const key = reading.address.toLowerCase();
    const ofLine = lineOf.get(key);
    if (ofLine !== undefined) return { row, reading: bad({ kind: "duplicate", ofLine }) };
    lineOf.set(key, row.line);
    return { row, reading };
  });
};

const isSpoken = (language: Language): language is LanguageTag => typeof language === "string";

const tally = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Reads a list; whoever names no language that is spoken here gets `fallback`. */
export const readStaffList = (rows: readonly TableRow[], fallback: LanguageTag): StaffList => {
  const columns = findColumns(rows);
  const filled = rows.filter((row) => row !== columns.header && !isBlank(row));
  const all = withoutRepeats(filled.map((row) => ({ row, reading: readRow(row, columns) })));
  const people = all.flatMap(({ reading }) => (reading.kind === "member" ? [reading] : []));
  const silent = people.flatMap(({ language }) => (isSpoken(language) ? [] : [language.unspoken]));
  return {
    members: people.map(({ name, address, language }) => ({
      name,
      address,
      language: isSpoken(language) ? language : fallback,
    })),
    bad: all.flatMap(({ row, reading }) =>
      reading.kind === "bad" ? [{ row, reason: reading.reason }] : [],
    ),
    header: columns.header?.cells ?? [],
    unspoken: tally(silent.filter((name) => name !== "")),
    withoutLanguage: silent.filter((name) => name === "").length,
  };
};
