import type { BaseIssue } from "valibot";
import { KEY_PATHS, KEYS, type KeyTree } from "./config-keys.ts";
import { nearest } from "./nearest.ts";
import { inOneShortLine } from "./plain-text.ts";

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

/** No key of ours comes near it. */
const LONGEST_PATH = 120;

/** Keys are as foreign as values: whoever reads the list reads one line each. */
const pathOf = (keys: readonly unknown[]): string => inOneShortLine(keys.join("."), LONGEST_PATH);

export const faultOf = (issue: BaseIssue<unknown>): ConfigFault => ({
  path: pathOf(issue.path?.map(({ key }) => key) ?? []),
  problem: problemOf(issue),
  expected: issue.message,
});

const unknownIn = (value: unknown, keys: KeyTree, prefix: string): ConfigFault[] => {
  if (keys === "leaf" || typeof value !== "object" || value === null) return [];
  const names = Object.keys(keys);
  // In a list, and where IT names the keys, any key will do.
  const below = (key: string): KeyTree | undefined =>
    Object.hasOwn(keys, key) ? keys[key] : keys["*"];
  const entries = Object.entries(value);
  const unknown = entries.filter(([key]) => below(key) === undefined);
  const paths = [...names.map((name) => prefix + name), ...KEY_PATHS];
  return [
    ...unknown.map(
      ([key]): ConfigFault => ({
        path: pathOf([prefix + key]),
        problem: "unknown-key",
        expected: nearest(key, prefix, paths) ?? `one of: ${names.join(", ")}`,
      }),
    ),
    ...entries.flatMap(([key, inner]) =>
      unknownIn(inner, below(key) ?? "leaf", `${prefix}${key}.`),
    ),
  ];
};

/** The keys that nothing reads, mostly misspelt; `file` is plain JSON. */
export const unknownKeys = (file: Readonly<Record<string, unknown>>): ConfigFault[] =>
  unknownIn(file, KEYS, "");
