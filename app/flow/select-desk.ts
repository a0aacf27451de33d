import { formatDeskCode } from "../domain/desk-code.ts";
import {
  coarseVersion,
  type DeskFault,
  type DeskMode,
  type DeskReport,
  placeOf,
} from "../domain/desk-report.ts";
import type { Fault } from "../domain/faults.ts";
import { hereOf, isSignInLost, modeOf } from "./select.ts";
import type { State } from "./state.ts";

const deskModeOf = (state: State): DeskMode => {
  const { setup, session } = state;
  if (setup.kind === "missing") return "no-config";
  if (setup.kind === "broken") return "broken-config";
  if (setup.kind === "ready" && setup.config.signIn === undefined) return "guide";
  if (session.kind === "signed-out" || session.kind === "refused") return "signed-out";
  if (session.kind !== "signed-in" || setup.kind === "loading") return "waiting";
  if (modeOf(state) === "checking") return "checks";
  return setup.config.checking === "ticks" ? "ticks" : "not-allowed";
};

/** Graph’s codes are its name and a status; all others come of signing in. */
const deskFaultOf = (fault: Fault | undefined): DeskFault => {
  if (fault?.kind !== "unexpected") return fault?.kind ?? "none";
  return /^graph-\d/.test(fault.code) ? "unexpected-graph" : "unexpected-sign-in";
};

const lastFaultOf = (state: State): DeskFault =>
  isSignInLost(state) ? "state-lost" : deskFaultOf(state.lastFault);

/** Where somebody is, for the help desk; undefined before the device is known. */
const deskReportOf = (state: State, version: string): DeskReport | undefined =>
  state.platform && {
    step: hereOf(state),
    system: state.platform.system,
    place: placeOf(state.platform),
    mode: deskModeOf(state),
    fault: lastFaultOf(state),
    version: coarseVersion(version),
  };

/** The same as the code that they read out. */
export const deskCodeOf = (state: State, version: string): string | undefined => {
  const report = deskReportOf(state, version);
  return report && formatDeskCode(report);
};
