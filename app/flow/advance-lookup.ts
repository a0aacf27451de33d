import { findUnasked, stillOnRecord, type Unasked } from "../domain/after-care.ts";
import { LONGEST_WISH_MS, MOST_TRIES, waitBefore } from "../domain/backoff.ts";
import type { Fault } from "../domain/faults.ts";
import type { Method } from "../domain/methods.ts";
import type { Result } from "../domain/result.ts";
import type { Command, Event } from "./events.ts";
import { hereOf, isPageSettled, isUnheard, modeOf, signInConfigOf } from "./select.ts";
import type { State } from "./state.ts";
import { keeping, type Turn, turn, withoutLeaving } from "./turn.ts";

/** Asks the directory now, unless it is being asked or cannot be. */
export const lookUp = (state: State, tries: number): Turn => {
  const config = signInConfigOf(state);
  const { lookup, isVisible } = state;
  const isAble = isVisible && modeOf(state) === "checking" && lookup.kind !== "running";
  if (config === undefined || !isAble) return turn(state);
  const ticket = lookup.ticket + 1;
  return turn(
    {
      ...state,
      lookup: { kind: "running", ticket, tries, ...(isUnheard(state) && { isAgain: true }) },
    },
    { kind: "look-up", config, ticket },
  );
};

/** The person waits on this page for something that Microsoft may not show yet. */
const isWaiting = (state: State): boolean =>
  state.kept.leaving?.to === "security-info" && !isPageSettled(state);

/** Asks again because the person came back or pressed a button, but not before it is welcome. */
export const lookUpAgain = (state: State, at: number): Turn => {
  const leftMs = state.quietUntil - at;
  if (leftMs <= 0) return lookUp(state, 0);
  const { ticket } = state.lookup;
  // A clock that was set back would make it hours.
  const afterMs = Math.min(leftMs, LONGEST_WISH_MS);
  return turn(state, { kind: "look-up-later", ticket, afterMs });
};

/** How often a fault is tried again that nobody waits for. */
const UNASKED_TRIES = 3;

/** A fault that goes away by itself. */
const isPassing = ({ kind }: Fault): boolean =>
  kind === "throttled" || kind === "unavailable" || kind === "offline" || kind === "intercepted";

const later = (state: State, wishedMs?: number): Turn => {
  const { ticket, tries } = state.lookup;
  if (tries >= MOST_TRIES || !state.isVisible) return turn(state);
  const afterMs = waitBefore(tries, wishedMs);
  return turn(state, { kind: "look-up-later", ticket, afterMs });
};

/** Where the answer leads, if the person is still on the page that asked. */
const landed = (state: State): readonly Command[] => {
  const { landing, route } = state;
  if (landing === "next-step" && route.page === "sign-in") {
    return [{ kind: "go", page: hereOf(state) }];
  }
  const isStuck = landing === "approve" && route.page === "scan" && !isPageSettled(state);
  return isStuck ? [{ kind: "go", page: "approve" }] : [];
};

/** Nobody who comes back from Security info is asked what they have just added there. */
const unaskedIn = (
  { kept }: State,
  methods: readonly Method[],
  at: number,
): Unasked | undefined => {
  const { unasked, leaving, facts } = kept;
  // Once it is off the record there is nothing to ask any more.
  if (unasked !== undefined && stillOnRecord(unasked, methods).length > 0) return unasked;
  return leaving === undefined ? findUnasked(facts, methods, at) : undefined;
};

const withFacts = (state: State, methods: readonly Method[], asOf: number): Turn => {
  const { ticket, tries } = state.lookup;
  const { unasked: _before, ...kept } = state.kept;
  const unasked = unaskedIn(state, methods, asOf);
  const known: State = {
    ...state,
    isOnline: true,
    landing: "none",
    // It answered: whatever it had wished for is over, also where the clock was set back since.
    quietUntil: 0,
    lookup: { kind: "idle", ticket, tries: tries + 1 },
    kept: {
      ...kept,
      facts: { kind: "known", methods, asOf },
      ...(unasked && { unasked }),
    },
  };
  const commands = landed({ ...known, landing: state.landing });
  if (!isWaiting(known)) {
    const kept = isPageSettled(known) ? withoutLeaving(known.kept) : known.kept;
    return keeping({ ...known, kept }, {}, ...commands);
  }
  const waiting = later(known);
  return keeping(waiting.state, {}, ...commands, ...waiting.commands);
};

const withFault = (state: State, fault: Fault, at: number): Turn => {
  const { ticket, tries } = state.lookup;
  // A stronger sign-in that was asked for, done and not accepted is a refusal.
  const isUseless = fault.kind === "step-up" && state.hasSteppedUp;
  const told: Fault = isUseless ? { kind: "forbidden" } : fault;
  const wishedMs = told.kind === "throttled" ? told.retryAfterMs : 0;
  const failed: State = {
    ...state,
    landing: "none",
    quietUntil: at + wishedMs,
    lookup: { kind: "failed", fault: told, ticket, tries: tries + 1 },
  };
  const commands = landed({ ...failed, landing: state.landing });
  // Asking into a dead network costs nobody anything, and no browser always says when it is back.
  const isFree = told.kind === "offline";
  const isWorthIt = wishedMs > 0 || isFree || isWaiting(failed) || tries < UNASKED_TRIES;
  if (!isPassing(told) || !isWorthIt) return turn(failed, ...commands);
  const waiting = later(failed, wishedMs);
  return turn(waiting.state, ...commands, ...waiting.commands);
};

type Answer = { readonly ticket: number; readonly at: number } & {
  readonly result: Result<readonly Method[], Fault>;
};

export const lookedUp = (state: State, { ticket, at, result }: Answer): Turn => {
  if (state.lookup.kind !== "running" || state.lookup.ticket !== ticket) return turn(state);
  return result.kind === "ok"
    ? withFacts(state, result.value, at)
    : withFault(state, result.fault, at);
};

export const lookUpDue = (state: State, { ticket }: Event & { kind: "look-up-due" }): Turn =>
  state.lookup.ticket === ticket ? lookUp(state, state.lookup.tries) : turn(state);

/** Out of sight nothing is asked: what was planned is dropped by taking its ticket away. */
export const hidden = (state: State): Turn => {
  const { lookup, probe } = state;
  const unplanned = { ...probe, ticket: probe.ticket + 1 };
  const unseen: State = { ...state, isVisible: false, probe: unplanned };
  if (lookup.kind === "running") return turn(unseen);
  return turn({ ...unseen, lookup: { ...lookup, ticket: lookup.ticket + 1 } });
};

/** Even a press waits as long as the directory wishes; the look-up is planned already. */
export const checkPressed = (state: State): Turn => {
  const { lookup } = state;
  const isThrottled = lookup.kind === "failed" && lookup.fault.kind === "throttled";
  return isThrottled && lookup.tries < MOST_TRIES ? turn(state) : lookUp(state, 0);
};
