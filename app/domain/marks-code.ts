import { readSymbols, writeSymbols } from "./base32.ts";
import { checkOf, isWhole } from "./check-symbols.ts";
import { fault, ok, type Result } from "./result.ts";
import type { StepId } from "./steps.ts";
import type { Mark, Ticks } from "./ticks.ts";

/**
 * What a code of layout 1 carries, in this order. It is never changed: the other side may be an
 * older version of the app. More steps or marks are a layout of their own, with a number of its own.
 */
const CARRIED: readonly (readonly [StepId, readonly Mark[]])[] = [
  ["sign-in", ["done", "skipped"]],
  ["install", ["done"]],
  ["scan", ["done"]],
  ["backup", ["done", "skipped", "unseen"]],
  ["app-password", ["done", "not-needed"]],
];

const LAYOUT = 1;

/** All marks as one number: each step is a digit, with as many values as it has marks, or none. */
const countUp = (ticks: Ticks): number =>
  CARRIED.reduceRight((sum, [step, marks]) => {
    const mark = ticks[step];
    return sum * (marks.length + 1) + (mark === undefined ? 0 : marks.indexOf(mark) + 1);
  }, 0);

const takeApart = (sum: number): Ticks | undefined => {
  let rest = sum;
  const ticks = CARRIED.map(([step, marks]) => {
    const mark = marks[(rest % (marks.length + 1)) - 1];
    rest = Math.floor(rest / (marks.length + 1));
    return mark === undefined ? {} : { [step]: mark };
  });
  return rest === 0 ? Object.assign({}, ...ticks) : undefined;
};

/** The ticks as a short code to carry by hand, like `12A-B3C`; nothing else is in it. */
export const formatMarksCode = (ticks: Ticks): string => {
  const sum = countUp(ticks);
  const said = [LAYOUT, sum >> 5, sum & 31];
  return `${writeSymbols(said)}-${writeSymbols(checkOf(said))}`;
};

/** `newer`: a later version made it. */
export type MarksCodeFault = "unreadable" | "newer";

/** A code from anywhere: typed, pasted, or out of a link. */
export const parseMarksCode = (text: string): Result<Ticks, MarksCodeFault> => {
  const symbols = readSymbols(text);
  if (symbols === undefined || !isWhole(symbols)) return fault("unreadable");
  const [layout = 0, high = 0, low = 0, ...check] = symbols;
  if (layout > LAYOUT) return fault("newer");
  const isOurs = layout === LAYOUT && check.length === 3;
  const ticks = isOurs ? takeApart(high * 32 + low) : undefined;
  return ticks === undefined ? fault("unreadable") : ok(ticks);
};
