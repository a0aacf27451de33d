import type { BaseIssue } from "valibot";
import { ROOT_KEYS, SECTIONS } from "./config-schema.ts";
import { nearest } from "./nearest.ts";

/** One thing about config.json that IT has to know. */
export type ConfigFault = {
  /** `helpDesk.phone`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: ConfigProblem;
  /** What belongs there, in English: "a date as YYYY-MM-DD". */
  readonly expected: string;
};

export type ConfigProblem =
  | "missing"
  | "wrong-type"
  | "wrong-value"
  | "too-long"
  | "unknown-key"
  /** Well-formed, but never taken from this place, for safety. */
  | "not-allowed";

const problemOf = ({ type, kind, input, path }: BaseIssue<unknown>): ConfigProblem => {
  if (type === "max_length") return "too-long";
  if (input === undefined && path !== undefined) return "missing";
  if (kind !== "schema" || (type === "picklist" && typeof input === "string")) return "wrong-value";
  return "wrong-type";
};

export const faultOf = (issue: BaseIssue<unknown>): ConfigFault => ({
  path: issue.path?.map(({ key }) => key).join(".") ?? "",
  problem: problemOf(issue),
  expected: issue.message,
});

const KEYS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(SECTIONS).map(([section, entries]) => [section, Object.keys(entries)]),
);

/** Every key that config.json may hold, with its section: `helpDesk.phone`. */
export const KEY_PATHS: readonly string[] = [
  ...ROOT_KEYS,
  ...Object.entries(KEYS).flatMap(([section, keys]) => keys.map((key) => `${section}.${key}`)),
];

const unknownIn = (group: unknown, known: readonly string[], prefix: string): ConfigFault[] =>
  Object.keys(group ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: prefix + key,
      problem: "unknown-key",
      expected: nearest(key, prefix, KEY_PATHS) ?? `one of: ${known.join(", ")}`,
    }));

/** The keys that nothing reads, mostly misspelt; `file` is plain JSON. */
export const unknownKeys = (file: Readonly<Record<string, unknown>>): ConfigFault[] => [
  ...unknownIn(file, ROOT_KEYS, ""),
  ...Object.entries(KEYS).flatMap(([section, keys]) => {
    const group = file[section];
    return typeof group === "object" ? unknownIn(group, keys, `${section}.`) : [];
  }),
];
