import type { Platform } from "../domain/platform.ts";
import type { Route } from "../domain/routes.ts";
import type { StepId } from "../domain/steps.ts";
import { tick, untick } from "../domain/ticks.ts";
import { hidden, lookedUp, lookUp, lookUpAgain, lookUpDue } from "./advance-lookup.ts";
import {
  leavingFailed,
  sessionRestored,
  setupRead,
  signIn,
  signOut,
  stepUp,
} from "./advance-session.ts";
import type { Command, Event } from "./events.ts";
import { isPageSettled, isSignInUnanswered, modeOf, policyOf, signInConfigOf } from "./select.ts";
import { blankState, type State } from "./state.ts";
import { keeping, type Turn, turn, withoutLeaving } from "./turn.ts";

/** The app goes on the phone: a computer shows the way over. */
const handOver = (platform: Platform | undefined, { page }: Route): readonly Command[] =>
  platform?.system === "computer" && page === "install" ? [{ kind: "draw-code" }] : [];

/** Longer ago than this, nobody remembers what Microsoft's page said. */
const LEFT_FOR_GOOD_MS = 12 * 3_600_000;

const opened = (state: State, event: Event & { kind: "opened" }): Turn => {
  const { platform, at, today, hint, isKeeping } = event;
  const isForGood = at - (event.kept.leaving?.at ?? at) > LEFT_FOR_GOOD_MS;
  const kept = isForGood ? withoutLeaving(event.kept) : event.kept;
  const known: State = { ...state, kept, isKeeping, platform, today, seenAt: at };
  return turn(
    hint === undefined ? known : { ...known, hint },
    { kind: "read-setup" },
    ...handOver(platform, state.route),
  );
};

/** The browser reports one return several times: as focus, as visibility, from its cache. */
const SAME_RETURN_MS = 800;

/** Back from the sign-in page by the Back button: the page still believes that it is leaving. */
const thawed = (state: State): Turn => {
  const config = signInConfigOf(state);
  if (state.session.kind !== "leaving" || config === undefined) return turn(state);
  return turn(
    { ...state, session: { kind: "unknown" } },
    { kind: "restore-session", config, isAnew: true },
  );
};

const returned = (state: State, event: Event & { kind: "returned" }): Turn => {
  const { at, today } = event;
  if (event.isThawed && state.session.kind === "leaving") {
    return thawed({ ...state, isVisible: true, seenAt: at, today });
  }
  // A clock that was set back in between makes any return a new one.
  const sinceMs = at - state.seenAt;
  const isSame = state.isVisible && sinceMs >= 0 && sinceMs < SAME_RETURN_MS;
  if (isSame) return turn(state);
  const { route, kept } = state;
  const here: State = { ...state, isVisible: true, seenAt: at, today };
  const hasLeft = kept.leaving?.to === "security-info" && route.page === "scan";
  // A passkey is made without a number to type.
  const hasNumber = policyOf(here).firstMethod === "authenticator";
  const isOpen = hasLeft && hasNumber && !isPageSettled(here);
  if (modeOf(here) !== "checking") {
    return isOpen ? turn(here, { kind: "go", page: "approve" }) : turn(here);
  }
  return lookUpAgain(isOpen ? { ...here, landing: "approve" } : here, at);
};

/** To Security info, on Microsoft's side; what is on record now tells later what is new. */
const left = (state: State, from: StepId): Turn => {
  const { facts } = state.kept;
  const baseline = facts.kind !== "unknown" ? facts.methods.map(({ id }) => id) : undefined;
  const { language } = state.route;
  const leaving = { to: "security-info", from, at: state.seenAt, language } as const;
  return keeping(state, { leaving, ...(baseline && { baseline }) });
};

/** A tick answers what had been left open, be it the sign-in that never came back. */
const ticked = (state: State, { step, mark }: Event & { kind: "ticked" }): Turn => {
  const kept =
    isSignInUnanswered(state) || state.kept.leaving?.from === step
      ? withoutLeaving(state.kept)
      : state.kept;
  const ticks = tick(kept.ticks, step, mark);
  // Whoever paired the app has it installed.
  return keeping(
    { ...state, kept },
    { ticks: step === "scan" ? tick(ticks, "install", mark) : ticks },
  );
};

const unticked = (state: State, step: StepId): Turn =>
  keeping(state, { ticks: untick(state.kept.ticks, step) });

/** Even a press waits as long as the directory wishes; the look-up is planned already. */
const isAskedToWait = ({ lookup }: State): boolean =>
  lookup.kind === "failed" && lookup.fault.kind === "throttled";

/** The whole of what follows from what happened. Pure; every event has an answer. */
export const advance = (state: State, event: Event): Turn => {
  switch (event.kind) {
    case "opened":
      return opened(state, event);
    case "setup-read":
      return setupRead(state, event);
    case "session-restored":
      return sessionRestored(state, event.result);
    case "name-read":
      return state.session.kind === "signed-in"
        ? turn({
            ...state,
            session: {
              kind: "signed-in",
              account: { ...state.session.account, name: event.name },
            },
          })
        : turn(state);
    case "page-shown": {
      const { code: _ofTheOldPage, ...rest } = state;
      return turn({ ...rest, route: event.route }, ...handOver(rest.platform, event.route));
    }
    case "returned":
      return returned(state, event);
    case "hidden":
      return hidden(state);
    case "connection-changed": {
      const changed: State = { ...state, isOnline: event.isOnline };
      const isStuck = state.lookup.kind === "failed" && state.lookup.fault.kind === "offline";
      return event.isOnline && isStuck ? lookUp(changed, 0) : turn(changed);
    }
    case "sign-in-pressed":
      return signIn(state, { isNewAccount: event.isNewAccount ?? false });
    case "step-up-pressed":
      return stepUp(state);
    case "sign-out-pressed":
      return signOut(state);
    case "leaving-failed":
      return leavingFailed(state, event.fault);
    case "left":
      return left(state, event.from);
    case "ticked":
      return ticked(state, event);
    case "unticked":
      return unticked(state, event.step);
    case "check-pressed":
      return isAskedToWait(state) ? turn(state) : lookUp(state, 0);
    case "look-up-due":
      return lookUpDue(state, event);
    case "looked-up":
      return lookedUp(state, event);
    case "language-chosen":
      return keeping(state, { language: event.language });
    case "code-drawn":
      return turn({ ...state, code: event.code });
    case "keeping-failed":
      return turn({ ...state, isKeeping: false });
    case "forget-pressed":
      return turn(blankState(state.route), { kind: "forget" });
  }
};
