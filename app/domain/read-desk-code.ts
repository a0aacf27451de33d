import { readSymbols } from "./base32.ts";
import { isWhole } from "./check-symbols.ts";
import {
  DESK_LAYOUT,
  DESK_SAID,
  FAULTS,
  MODES,
  PLACES,
  SIZES,
  STEPS,
  SYSTEMS,
  sealed,
} from "./desk-layout.ts";
import type { DeskReport } from "./desk-report.ts";
import { parseMarksCode } from "./marks-code.ts";
import { fault, ok, type Result } from "./result.ts";

const CHECK = 3;

/** So many symbols make a code. */
export const DESK_LENGTH = 1 + DESK_SAID + CHECK;

export type DeskCodeFault =
  /** How many symbols there were. */
  | { readonly kind: "too-short" | "too-long"; readonly count: number }
  | { readonly kind: "mistyped" }
  /** A later version made it. */
  | { readonly kind: "newer" }
  /** It carries ticks from one browser to another. */
  | { readonly kind: "ticks" };

/** Undefined where no report counts up to this. */
const takeApart = (sum: number): DeskReport | undefined => {
  let rest = sum;
  const places = SIZES.toReversed().map((size) => {
    const at = rest % size;
    rest = Math.floor(rest / size);
    return at;
  });
  if (rest > 0) return undefined;
  const [minor = 0, major = 0, atFault = 0, atMode = 0, atPlace = 0, atSystem = 0, atStep = 0] =
    places;
  return {
    step: STEPS[atStep] ?? STEPS[0],
    system: SYSTEMS[atSystem] ?? SYSTEMS[0],
    place: PLACES[atPlace] ?? PLACES[0],
    mode: MODES[atMode] ?? MODES[0],
    fault: FAULTS[atFault] ?? FAULTS[0],
    version: { major, minor },
  };
};

/** The seal comes off as it went on. */
const isSealed = (symbols: readonly number[]): boolean =>
  isWhole([...symbols.slice(0, -CHECK), ...sealed(symbols.slice(-CHECK))]);

const isTicks = (text: string): boolean => {
  const marks = parseMarksCode(text);
  return marks.kind === "ok" || marks.fault === "newer";
};

/** A code as somebody wrote it down who heard it over the phone. Never throws. */
export const readDeskCode = (text: string): Result<DeskReport, DeskCodeFault> => {
  const symbols = readSymbols(text);
  if (symbols === undefined) return fault({ kind: "mistyped" });
  if (isTicks(text)) return fault({ kind: "ticks" });
  const count = symbols.length;
  if (count < DESK_LENGTH) return fault({ kind: "too-short", count });
  const [layout = 0, ...data] = symbols.slice(0, -CHECK);
  const isGenuine = isSealed(symbols);
  if (isGenuine && layout > DESK_LAYOUT) return fault({ kind: "newer" });
  if (count > DESK_LENGTH) return fault({ kind: "too-long", count });
  const isOurs = isGenuine && layout === DESK_LAYOUT;
  const report = isOurs ? takeApart(data.reduce((sum, part) => sum * 32 + part, 0)) : undefined;
  return report === undefined ? fault({ kind: "mistyped" }) : ok(report);
};
