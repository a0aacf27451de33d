import type { FaultKind } from "./faults.ts";
import type { Platform, System } from "./platform.ts";
import type { StepId } from "./steps.ts";

/** What a code for the help desk says: where somebody is, and nothing of who they are. */
export type DeskReport = {
  /** The step that is next in their plan. */
  readonly step: StepId;
  readonly system: System;
  readonly place: DeskPlace;
  readonly mode: DeskMode;
  /** The last thing that went wrong since the app was opened. */
  readonly fault: DeskFault;
  readonly version: CoarseVersion;
};

/** Where the app is shown; `browser` is the one that the system came with. */
export type DeskPlace = "browser" | "other-browser" | "home-screen" | "in-app";

/** Who says that a step is done, and why nobody else does. */
export type DeskMode =
  /** The config, or who is signed in, is not known yet. */
  | "waiting"
  | "no-config"
  | "broken-config"
  /** The config has no sign-in in it. */
  | "guide"
  | "signed-out"
  /** Signed in, and Graph is asked. */
  | "checks"
  /** Signed in, and the config wants ticks. */
  | "ticks"
  /** Signed in, and Graph may not be asked. */
  | "not-allowed";

export type DeskFault =
  | "none"
  | Exclude<FaultKind, "unexpected">
  | "unexpected-sign-in"
  | "unexpected-graph";

/** As much of a version as a code has room for; the highest numbers stand for all above them. */
export type CoarseVersion = { readonly major: number; readonly minor: number };

export const LAST_MAJOR = 4;
export const LAST_MINOR = 19;

/** `1.12.3`; what is no version counts as the first. */
export const coarseVersion = (version: string): CoarseVersion => {
  const [, major = "0", minor = "0"] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return {
    major: Math.min(Number(major), LAST_MAJOR),
    minor: Math.min(Number(minor), LAST_MINOR),
  };
};

/** A computer has no browser that is its own more than another. */
const OWN = { ios: "safari", android: "chrome", computer: undefined } as const;

export const placeOf = ({ system, browser, isInstalled, inApp }: Platform): DeskPlace => {
  if (isInstalled) return "home-screen";
  if (inApp !== undefined) return "in-app";
  return system === "computer" || browser === OWN[system] ? "browser" : "other-browser";
};
