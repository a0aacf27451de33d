import type { Clock } from "./readiness-clock.ts";
import type { Answers } from "./readiness-questions.ts";

/** What the browser tells of the device without asking anybody for anything. */
export type Device = {
  /** The system’s major version, where it is told truly. */
  readonly version?: number;
  readonly camera: "there" | "refused" | "absent" | "unknown";
  /** Room left for this page, as the browser reckons it. */
  readonly roomBytes?: number;
};

/** Who answered, and our host’s clock. Without a sign-in, Microsoft is not asked. */
export type Reached = {
  readonly host: boolean;
  readonly signIn?: boolean;
  readonly graph?: boolean;
  /** How far this device’s clock is ahead; undefined: our host does not tell. */
  readonly skewMs?: number;
};

export type Reach =
  /** `wanted`: the button was pressed before it was known whom to ask. */
  | { readonly kind: "not-yet" | "wanted" | "running" }
  | { readonly kind: "done"; readonly reached: Reached };

export type Readings = {
  readonly device?: Device;
  readonly reach: Reach;
  readonly answers: Answers;
};

export const NO_READINGS: Readings = { reach: { kind: "not-yet" }, answers: {} };

export type Pending = "not-yet" | "running";
type Asked = "reached" | "not-reached" | "not-asked";

export type Finding =
  | { readonly check: "host" | "sign-in" | "graph"; readonly state: Pending | Asked }
  | ({ readonly check: "clock" } & ({ readonly state: Pending } | Clock))
  | { readonly check: "browser"; readonly state: "not-yet" | "own" | "in-app" }
  | { readonly check: "storage"; readonly state: "not-yet" | "kept" | "low" | "refused" }
  | { readonly check: "camera"; readonly state: "not-yet" | Device["camera"] }
  | {
      readonly check: "version";
      readonly state: "not-yet" | "fine" | "old" | "asked" | "unknown";
      /** The browser does not tell, so the person may. */
      readonly isAsked: boolean;
    };

export type Mark = "open" | "fine" | "look" | "unknown" | "asked";

const MARKS: Readonly<Record<Finding["state"], Mark>> = {
  "not-yet": "open",
  running: "open",
  fine: "fine",
  reached: "fine",
  kept: "fine",
  own: "fine",
  there: "fine",
  // Nothing needs a camera on the way by the link.
  absent: "fine",
  off: "look",
  wrong: "look",
  "not-reached": "look",
  "in-app": "look",
  low: "look",
  refused: "look",
  old: "look",
  unknown: "unknown",
  "not-asked": "unknown",
  asked: "asked",
};

export const markOf = ({ state }: Finding): Mark => MARKS[state];
