import type { Route } from "../domain/routes.ts";
import type { StepId } from "../domain/steps.ts";
import { askConnectionAgain } from "./advance-connection.ts";
import { withChangeOn } from "./advance-language.ts";
import { lookUpAgain } from "./advance-lookup.ts";
import type { Event } from "./events.ts";
import { isPairingOpen, modeOf, signInConfigOf } from "./select.ts";
import { FRESH_VIEW, type State } from "./state.ts";
import { keeping, type Turn, turn, withoutLeaving } from "./turn.ts";

/** Longer ago than this, nobody remembers what Microsoft's page said. */
const LEFT_FOR_GOOD_MS = 12 * 3_600_000;

/** The page is here, and all that the phone had kept with it. */
export const opened = (state: State, event: Event & { kind: "opened" }): Turn => {
  const { platform, at, today, hint, isKeeping, isOnline } = event;
  const { leaving } = event.kept;
  const isOver = leaving?.to === "sign-out" || at - (leaving?.at ?? at) > LEFT_FOR_GOOD_MS;
  const kept = isOver ? withoutLeaving(event.kept) : event.kept;
  const known: State = { ...state, kept, isKeeping, isOnline, platform, today, seenAt: at };
  return turn(
    hint === undefined ? known : { ...known, hint },
    { kind: "read-setup" },
    { kind: "await-install-news" },
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

/** The person is back on this page from wherever they had been. */
export const returned = (state: State, event: Event & { kind: "returned" }): Turn => {
  const { at, today } = event;
  if (event.isThawed && state.session.kind === "leaving") {
    return thawed({ ...state, isVisible: true, seenAt: at, today });
  }
  // A clock that was set back in between makes any return a new one.
  const sinceMs = at - state.seenAt;
  const isSame = state.isVisible && sinceMs >= 0 && sinceMs < SAME_RETURN_MS;
  if (isSame) return turn(state);
  const here: State = { ...state, isVisible: true, seenAt: at, today };
  const isOpen = isPairingOpen(here);
  switch (modeOf(here)) {
    case "unknown":
      return turn(here);
    case "ticking": {
      const asking = askConnectionAgain(here);
      if (!isOpen) return asking;
      return turn(asking.state, ...asking.commands, { kind: "go", page: "approve" });
    }
    case "checking":
      return lookUpAgain(isOpen ? { ...here, landing: "approve" } : here, at);
  }
};

/** Another page of ours is in view. */
export const pageShown = (state: State, route: Route): Turn => {
  const { passed: _told, ...rest } = withChangeOn(state, route);
  return turn({ ...rest, ...FRESH_VIEW, route });
};

/** To Security info, on Microsoft's side; what is on record now tells later what is new. */
export const left = (state: State, from: StepId): Turn => {
  const { facts } = state.kept;
  const baseline = facts.kind !== "unknown" ? facts.methods.map(({ id }) => id) : undefined;
  const { language } = state.route;
  const leaving = { to: "security-info", from, at: state.seenAt, language } as const;
  return keeping(state, { leaving, ...(baseline && { baseline }) });
};
