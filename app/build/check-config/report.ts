import { adviceOn } from "../../domain/config-advice.ts";
import type { CalendarDate } from "../../domain/dates.ts";
import { type ConfigFault, parseRuntimeConfig } from "../../domain/runtime-config.ts";
import type { ConfigText, Place, ReadConfigText, TextProblem } from "../../ports/config-text.ts";

export type Finding = {
  readonly weight: "fault" | "warning";
  readonly place: Place;
  /** Empty: not about one key. */
  readonly path: string;
  readonly text: string;
};

const TEXT_PROBLEMS: Readonly<Record<TextProblem, string>> = {
  empty: "there is nothing in the file; the least is {}",
  comment: "JSON has no comments; take it out",
  "trailing-comma": "no comma before } or ]; take it out",
  "comma-missing": "a comma is missing before this",
  quotes: 'every key and every text stands in straight double quotes, "like this"',
  "cut-short": "the file ends too early: a quote, } or ] is missing",
  "after-end": "the file should end before this",
  syntax: "this is no JSON",
};

const PROBLEMS: Readonly<Record<ConfigFault["problem"], string>> = {
  missing: "missing",
  "wrong-type": "the wrong kind of value",
  "wrong-value": "can’t be used",
  "too-long": "too long",
  "unknown-key": "nothing reads this key",
  "not-allowed": "not allowed here",
};

const isProposal = (fault: ConfigFault): boolean =>
  fault.problem === "unknown-key" && !fault.expected.startsWith("one of: ");

const findingOf =
  ({ placeOf }: ConfigText) =>
  (fault: ConfigFault): Finding => {
    const { path, problem, expected } = fault;
    const belongs = isProposal(fault)
      ? `did you mean ${expected}?`
      : `what belongs there: ${expected}`;
    return {
      weight: problem === "unknown-key" ? "warning" : "fault",
      place: placeOf(path),
      path,
      text: `${PROBLEMS[problem]}; ${belongs}`,
    };
  };

/** How a file that is no UTF-8 begins: what Windows PowerShell 5.1 writes by itself. */
const UTF_16 = ["\ufffd\ufffd", "\u0000"];

const encodingOf = (text: string): readonly Finding[] => {
  const at = { place: { line: 1, column: 1 }, path: "" };
  if (UTF_16.some((sign) => text.slice(0, 4).includes(sign))) {
    return [{ weight: "fault", ...at, text: "not saved as UTF-8; save it so" }];
  }
  return text.startsWith("\ufeff")
    ? [
        {
          weight: "warning",
          ...at,
          text: "begins with a byte order mark; save it as UTF-8 without",
        },
      ]
    : [];
};

type Reading = { readonly readConfigText: ReadConfigText; readonly today: CalendarDate };

/** All that is to be said of a config.json, faults first. */
export const reportOn = (text: string, { readConfigText, today }: Reading): readonly Finding[] => {
  const encoding = encodingOf(text);
  if (encoding.some(({ weight }) => weight === "fault")) return encoding;
  const read = readConfigText(text);
  const broken = read.faults.map(
    ({ problem, place }): Finding => ({
      ...{ weight: "fault", place, path: "" },
      text: TEXT_PROBLEMS[problem],
    }),
  );
  const twice = read.twice.map(
    (path): Finding => ({
      ...{ weight: "warning", place: read.placeOf(path), path },
      text: "stands here twice; the last one counts",
    }),
  );
  const result = parseRuntimeConfig(read.json, { host: "" });
  const told = result.kind === "fault" ? result.fault : result.value.warnings;
  // What cannot be read at all needs no second word.
  const about = read.json === undefined ? [] : told.map(findingOf(read));
  const advice = result.kind === "fault" ? [] : adviceOn(result.value.config, today);
  const wary = advice.map(
    ({ path, advice: words }): Finding => ({
      ...{ weight: "warning", place: read.placeOf(path), path },
      text: words,
    }),
  );
  const all = [...encoding, ...broken, ...about, ...twice, ...wary];
  return all.toSorted((one, other) => one.weight.localeCompare(other.weight));
};

/** As compilers do, so that editors and terminals make a link of it. */
export const lineOf = (file: string, { weight, place, path, text }: Finding): string =>
  `${file}:${place.line}:${place.column}: ${weight}: ${path === "" ? "" : `${path}: `}${text}`;
