import { checkOf } from "./check-symbols.ts";
import {
  type DeskFault,
  type DeskMode,
  type DeskPlace,
  LAST_MAJOR,
  LAST_MINOR,
} from "./desk-report.ts";
import type { System } from "./platform.ts";
import type { StepId } from "./steps.ts";

export const DESK_LAYOUT = 1;

/** Symbols that say something, without the one for the layout. */
export const DESK_SAID = 4;

/**
 * What a code of layout 1 carries, each value by its place. It is never changed: whoever reads the
 * code has another version of the app. A step or fault more is a layout of its own, with a number of
 * its own, and no shorter than this one.
 */
export const STEPS = [
  "sign-in",
  "install",
  "scan",
  "backup",
  "app-password",
  "done",
] as const satisfies readonly StepId[];

export const SYSTEMS = ["ios", "android", "computer"] as const satisfies readonly System[];

export const PLACES = [
  "browser",
  "other-browser",
  "home-screen",
  "in-app",
] as const satisfies readonly DeskPlace[];

export const MODES = [
  "waiting",
  "no-config",
  "broken-config",
  "guide",
  "signed-out",
  "checks",
  "ticks",
  "not-allowed",
] as const satisfies readonly DeskMode[];

export const FAULTS = [
  "none",
  "offline",
  "intercepted",
  "unavailable",
  "consent-needed",
  "forbidden",
  "not-found",
  "session-over",
  "cancelled",
  "in-progress",
  "clock-wrong",
  "storage-blocked",
  "state-lost",
  "no-answer",
  "throttled",
  "step-up",
  "unexpected-sign-in",
  "unexpected-graph",
] as const satisfies readonly DeskFault[];

/** How many values each part has, in the order in which they are counted up. */
export const SIZES = [
  STEPS.length,
  SYSTEMS.length,
  PLACES.length,
  MODES.length,
  FAULTS.length,
  LAST_MAJOR + 1,
  LAST_MINOR + 1,
] as const;

/**
 * Laid over the check: a code of ticks has the same alphabet and the same check, and neither must
 * ever be taken for the other, not even with a slip in it.
 */
const SEAL = [11, 23, 6] as const;

export const sealed = (check: readonly number[]): readonly number[] =>
  check.map((symbol, at) => symbol ^ (SEAL[at] ?? 0));

/** The three symbols that follow `said`. */
export const deskCheckOf = (said: readonly number[]): readonly number[] => sealed(checkOf(said));
