import fc, { type Arbitrary } from "fast-check";
import {
  type DeskFault,
  type DeskMode,
  type DeskPlace,
  type DeskReport,
  LAST_MAJOR,
  LAST_MINOR,
} from "../../../app/domain/desk-report.ts";
import { PLAIN_FAULTS } from "../../../app/domain/faults.ts";
import type { System } from "../../../app/domain/platform.ts";
import { STEP_IDS } from "../../../app/domain/steps.ts";

/** All that a report may say, by the types it is made of: a value more does not compile without its line. */
const everyOf = <T extends string>(names: Readonly<Record<T, true>>): readonly T[] =>
  Object.keys(names) as T[];

export const DESK_SYSTEMS = everyOf<System>({ ios: true, android: true, computer: true });

export const DESK_PLACES = everyOf<DeskPlace>({
  browser: true,
  "other-browser": true,
  "home-screen": true,
  "in-app": true,
});

export const DESK_MODES = everyOf<DeskMode>({
  waiting: true,
  "no-config": true,
  "broken-config": true,
  guide: true,
  "signed-out": true,
  checks: true,
  ticks: true,
  "not-allowed": true,
});

const OWN_FAULTS = everyOf<Exclude<DeskFault, (typeof PLAIN_FAULTS)[number]>>({
  none: true,
  throttled: true,
  "step-up": true,
  "unexpected-sign-in": true,
  "unexpected-graph": true,
});

export const DESK_FAULTS: readonly DeskFault[] = [...OWN_FAULTS, ...PLAIN_FAULTS];

export const anyDeskReport: Arbitrary<DeskReport> = fc.record({
  step: fc.constantFrom(...STEP_IDS),
  system: fc.constantFrom(...DESK_SYSTEMS),
  place: fc.constantFrom(...DESK_PLACES),
  mode: fc.constantFrom(...DESK_MODES),
  fault: fc.constantFrom(...DESK_FAULTS),
  version: fc.record({
    major: fc.integer({ min: 0, max: LAST_MAJOR }),
    minor: fc.integer({ min: 0, max: LAST_MINOR }),
  }),
});
