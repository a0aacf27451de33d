import { writeSymbols } from "./base32.ts";
import {
  DESK_LAYOUT,
  DESK_SAID,
  deskCheckOf,
  FAULTS,
  MODES,
  PLACES,
  SIZES,
  STEPS,
  SYSTEMS,
} from "./desk-layout.ts";
import type { DeskReport } from "./desk-report.ts";

/** The parts of a report as places in their lists. */
const placesIn = ({ step, system, place, mode, fault, version }: DeskReport): readonly number[] => [
  STEPS.indexOf(step),
  SYSTEMS.indexOf(system),
  PLACES.indexOf(place),
  MODES.indexOf(mode),
  FAULTS.indexOf(fault),
  version.major,
  version.minor,
];

const countUp = (report: DeskReport): number =>
  placesIn(report).reduce((sum, at, part) => sum * (SIZES[part] ?? 1) + at, 0);

/** Where somebody is, as a short code to read out, like `1A2B-C3D4`. */
export const formatDeskCode = (report: DeskReport): string => {
  const sum = countUp(report);
  const data = Array.from(
    { length: DESK_SAID },
    (_, at) => (sum >> (5 * (DESK_SAID - 1 - at))) & 31,
  );
  const said = [DESK_LAYOUT, ...data];
  const code = writeSymbols([...said, ...deskCheckOf(said)]);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
};
