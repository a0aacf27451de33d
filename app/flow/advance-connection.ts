import { MOST_TRIES, waitBefore } from "../domain/backoff.ts";
import type { Fault } from "../domain/faults.ts";
import { lookUp } from "./advance-lookup.ts";
import type { Event } from "./events.ts";
import { isSetupLost, isStranded, signInConfigOf } from "./select.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/** Turned back before the sign-in page, or before it was even known whether there is one. */
const isWaiting = (state: State): boolean => isStranded(state) || isSetupLost(state);

/** Asks now whether the sign-in page can be reached, for whoever was turned back before it. */
const askConnection = (state: State, tries: number): Turn => {
  if (!state.isVisible || !isWaiting(state)) return turn(state);
  const config = signInConfigOf(state);
  const ticket = state.probe.ticket + 1;
  return turn(
    { ...state, probe: { ticket, tries: tries + 1 } },
    config === undefined ? { kind: "read-setup" } : { kind: "check-connection", config, ticket },
  );
};

/** Asks again by itself, ever more seldom; not out of sight, and not for ever. */
export const waitForConnection = (state: State): Turn => {
  const { tries } = state.probe;
  if (!isWaiting(state) || !state.isVisible || tries >= MOST_TRIES) return turn(state);
  const ticket = state.probe.ticket + 1;
  const afterMs = waitBefore(tries);
  return turn(
    { ...state, probe: { ticket, tries } },
    { kind: "check-connection-later", ticket, afterMs },
  );
};

export const connectionDue = (
  state: State,
  { ticket }: Event & { kind: "connection-due" },
): Turn => (state.probe.ticket === ticket ? askConnection(state, state.probe.tries) : turn(state));

/** The sign-in page answers again: who is signed in is found out; nobody is taken there unasked. */
const backAgain = (state: State): Turn => {
  const config = signInConfigOf(state);
  const back: State = { ...state, isOnline: true };
  if (config === undefined) return turn(back);
  return turn(back, { kind: "restore-session", config, isAnew: true });
};

export const connectionChecked = (
  state: State,
  { ticket, fault }: Event & { kind: "connection-checked" },
): Turn => {
  if (state.probe.ticket !== ticket || !isStranded(state)) return turn(state);
  return fault === undefined ? backAgain(state) : waitForConnection(state);
};

/** What was left for want of a network is taken up again: the browser says that there is one. */
export const connectionChanged = (state: State, isOnline: boolean): Turn => {
  const changed: State = { ...state, isOnline };
  if (!isOnline) return turn(changed);
  if (isWaiting(changed)) return askConnection(changed, 0);
  const isStuck = state.lookup.kind === "failed" && state.lookup.fault.kind === "offline";
  return isStuck ? lookUp(changed, 0) : turn(changed);
};

/** Back on the page: the network may be, too. */
export const askConnectionAgain = (state: State): Turn => askConnection(state, 0);

/** A fault of the sign-in that is over without anybody's doing; undefined where none is. */
export const passedBy = (before: State): Fault | undefined =>
  isStranded(before) && before.session.kind === "refused" ? before.session.fault : undefined;
