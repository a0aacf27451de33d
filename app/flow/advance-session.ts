import type { Fault } from "../domain/faults.ts";
import { ok, type Result } from "../domain/result.ts";
import { formatPath } from "../domain/routes.ts";
import { stepOf } from "../domain/steps.ts";
import { tick } from "../domain/ticks.ts";
import type { Restored } from "../ports/identity.ts";
import { passedBy, waitForConnection } from "./advance-connection.ts";
import { lookUp } from "./advance-lookup.ts";
import type { Event } from "./events.ts";
import { hereOf, isPairingOpen, isSetupLost, signInConfigOf } from "./select.ts";
import type { Landing, State } from "./state.ts";
import { keeping, type Turn, turn, withoutFacts, withoutLeaving, withoutLookup } from "./turn.ts";

const returnTo = ({ route }: State): string => formatPath(route);

/** Nobody got anywhere; what passes by itself is waited for. */
const turnedBack = (state: State, fault: Fault): Turn => {
  const { passed: _over, ...rest } = state;
  const refused: State = { ...rest, session: { kind: "refused", fault } };
  const waiting = waitForConnection({ ...refused, kept: withoutLeaving(state.kept) });
  return keeping(waiting.state, {}, ...waiting.commands);
};

/**
 * The library calls it cancelled when Back brings this page from memory (5.29.0, RedirectClient).
 * That is the person’s return, which is told by itself, and asks what happened.
 */
export const leavingFailed = (state: State, fault: Fault): Turn =>
  fault.kind === "cancelled"
    ? turn(state)
    : turnedBack({ ...state, probe: { ...state.probe, tries: 0 } }, fault);

/** The press was for leaving this page: it is loaded afresh at once, where it was. */
export const leavingOutdated = (state: State): Turn =>
  keeping({ ...state, kept: withoutLeaving(state.kept) }, {}, { kind: "apply-update" });

type Wish = { readonly isNewAccount?: boolean; readonly claims?: string };

/** Goes to Microsoft's sign-in page; where the person was is kept before. */
const leave = (state: State, { isNewAccount = false, claims }: Wish): Turn => {
  const config = signInConfigOf(state);
  if (config === undefined) return turn(state);
  // The sign-in would come back to a page that has forgotten how it began.
  if (!state.isKeeping) return leavingFailed(state, { kind: "storage-blocked" });
  const { passed: _over, ...here } = state;
  const { route, hint, seenAt: at } = here;
  const from = stepOf(route.page) ?? hereOf(here);
  const to = claims === undefined ? "sign-in" : "step-up";
  const { language } = route;
  const request = { hint, returnTo: returnTo(state), language, claims, isNewAccount };
  // Somebody else may come back: what the directory said of the last person is not theirs.
  const kept = isNewAccount ? withoutFacts(state.kept) : state.kept;
  return keeping(
    { ...(isNewAccount ? withoutLookup(here) : here), kept, session: { kind: "leaving" } },
    { leaving: { to, from, at, language } },
    { kind: "sign-in", config, request },
  );
};

const LOADING = { kind: "loading" } as const;

/** A press on the button: once, and kept for later where the config is not here yet. */
export const signIn = (state: State, wish: Wish): Turn => {
  if (state.session.kind === "leaving") return turn(state);
  const pressed: State = { ...state, session: { kind: "leaving" } };
  if (state.setup.kind === "loading") return turn(pressed);
  if (isSetupLost(state)) return turn({ ...pressed, setup: LOADING }, { kind: "read-setup" });
  return leave(state, wish);
};

export const stepUp = (state: State): Turn => {
  const { lookup } = state;
  const isAsked = lookup.kind === "failed" && lookup.fault.kind === "step-up";
  return isAsked ? signIn(state, { claims: lookup.fault.claims }) : turn(state);
};

/** Nobody is signed in any more: what the directory said of them is forgotten, ticks stay. */
export const signOut = (state: State): Turn => {
  const config = signInConfigOf(state);
  if (config === undefined) return turn(state);
  const kept = withoutLeaving(withoutFacts(state.kept));
  const { "sign-in": _over, ...ticks } = kept.ticks;
  const { route, seenAt: at } = state;
  const from = stepOf(route.page) ?? "sign-in";
  const leaving = { to: "sign-out", from, at, language: route.language } as const;
  return keeping(
    { ...withoutLookup(state), kept, session: { kind: "leaving" } },
    { ticks, leaving },
    { kind: "sign-out", config, returnTo: returnTo(state) },
  );
};

/** Nobody is signed in; the phone may have killed the page while they were in Authenticator. */
const nobody = (state: State): Turn => {
  const passed = passedBy(state);
  const after: State = { ...state, session: { kind: "signed-out" }, ...(passed && { passed }) };
  return isPairingOpen(after) ? turn(after, { kind: "go", page: "approve" }) : turn(after);
};

const landingOf = (state: State, isLanding: boolean): Landing => {
  if (isLanding) return "next-step";
  return isPairingOpen(state) ? "approve" : "none";
};

const signedIn = (state: State, { account, hasArrived }: Restored): Turn => {
  if (account === undefined) return nobody(state);
  const config = signInConfigOf(state);
  const { leaving } = state.kept;
  const isBack = leaving?.to === "sign-in" || leaving?.to === "step-up";
  const isLanding = hasArrived && state.route.page === "sign-in";
  const looking = lookUp(
    {
      ...state,
      session: { kind: "signed-in", account },
      hasSteppedUp: hasArrived && leaving?.to === "step-up",
      kept: isBack ? withoutLeaving(state.kept) : state.kept,
    },
    0,
  );
  const isAsking = looking.commands.length > 0;
  const after: State = {
    ...looking.state,
    landing: isAsking ? landingOf(state, isLanding) : "none",
  };
  const ticks = tick(state.kept.ticks, "sign-in", "done");
  const name = config === undefined ? [] : [{ kind: "read-name", config } as const];
  const kept = keeping(after, { ticks }, ...name, ...looking.commands);
  if (!isLanding || isAsking) return kept;
  return { ...kept, commands: [...kept.commands, { kind: "go", page: hereOf(kept.state) }] };
};

/** The directory's name for the person, which may be better than the sign-in's. */
export const named = (state: State, name: string): Turn => {
  const { session } = state;
  if (session.kind !== "signed-in") return turn(state);
  const account = { ...session.account, name };
  return turn({ ...state, session: { kind: "signed-in", account } });
};

export const sessionRestored = (state: State, result: Result<Restored, Fault>): Turn =>
  result.kind === "ok" ? signedIn(state, result.value) : turnedBack(state, result.fault);

const signInOrGoOn = (state: State): Turn =>
  signInConfigOf(state) === undefined
    ? keeping(
        { ...state, session: { kind: "signed-out" } },
        { ticks: tick(state.kept.ticks, "sign-in", "skipped") },
        { kind: "go", page: "install" },
      )
    : leave(state, {});

/** The config is here: whoever left something of a sign-in on this phone is looked for. */
export const setupRead = (
  state: State,
  { setup, hasTraces }: Event & { kind: "setup-read" },
): Turn => {
  const ready: State = { ...state, setup };
  if (setup.kind === "missing" && setup.fault !== undefined) {
    return waitForConnection({ ...ready, session: { kind: "refused", fault: setup.fault } });
  }
  if (state.session.kind === "leaving") return signInOrGoOn(ready);
  const config = signInConfigOf(ready);
  const fresh: State = isSetupLost(state) ? { ...ready, session: { kind: "unknown" } } : ready;
  if (config === undefined || !hasTraces) {
    return sessionRestored(fresh, ok({ hasArrived: false }));
  }
  return turn(fresh, { kind: "restore-session", config, isAnew: false });
};
