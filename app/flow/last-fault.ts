import type { Fault } from "../domain/faults.ts";
import type { State } from "./state.ts";
import type { Turn } from "./turn.ts";

const shownBy = ({ session, lookup }: State): Fault | undefined =>
  session.kind === "refused" ? session.fault : lookup.kind === "failed" ? lookup.fault : undefined;

/** What went wrong stays known when it is over, for the help desk; with the page it is forgotten. */
export const withLastFault = (made: Turn): Turn => {
  const fault = shownBy(made.state);
  if (fault === undefined || fault === made.state.lastFault) return made;
  return { ...made, state: { ...made.state, lastFault: fault } };
};
