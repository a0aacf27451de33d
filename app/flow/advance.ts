import { installDeclined, installed, installOffered, installPressed } from "./advance-install.ts";
import { checkPressed, connectionChanged, hidden, lookedUp, lookUpDue } from "./advance-lookup.ts";
import { practised } from "./advance-practice.ts";
import {
  deviceRead,
  reachMeasured,
  readinessAnswered,
  readinessPressed,
  withWantedReach,
} from "./advance-readiness.ts";
import {
  leavingFailed,
  named,
  sessionRestored,
  setupRead,
  signIn,
  signOut,
  stepUp,
} from "./advance-session.ts";
import { ticked, unticked } from "./advance-ticks.ts";
import { updateNews, updatePressed } from "./advance-update.ts";
import { left, opened, pageShown, returned } from "./advance-visit.ts";
import type { Event } from "./events.ts";
import { blankState, type State } from "./state.ts";
import { keeping, type Turn, turn } from "./turn.ts";

/** The whole of what follows from what happened. Pure; every event has an answer. */
export const advance = (state: State, event: Event): Turn => {
  switch (event.kind) {
    case "opened":
      return opened(state, event);
    case "setup-read":
      return withWantedReach(setupRead(state, event));
    case "session-restored":
      return sessionRestored(state, event.result);
    case "name-read":
      return named(state, event.name);
    case "page-shown":
      return pageShown(state, event.route);
    case "returned":
      return returned(state, event);
    case "hidden":
      return hidden(state);
    case "connection-changed":
      return connectionChanged(state, event.isOnline);
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
      return checkPressed(state);
    case "look-up-due":
      return lookUpDue(state, event);
    case "looked-up":
      return lookedUp(state, event);
    case "language-chosen":
      return keeping(state, { language: event.language });
    case "code-drawn":
      return turn({ ...state, code: event.code });
    case "install-offered":
      return installOffered(state);
    case "install-pressed":
      return installPressed(state);
    case "install-declined":
      return installDeclined(state);
    case "installed":
      return installed(state);
    case "copy-pressed":
      return turn(state, { kind: "copy-address" });
    case "address-copied":
      return turn({ ...state, copied: event.isCopied ? "done" : "failed" });
    case "practice-number-wanted":
      return turn(state, { kind: "draw-number", on: event.on });
    case "practised":
      return practised(state, event.move);
    case "readiness-pressed":
      return readinessPressed(state);
    case "device-read":
      return deviceRead(state, event.device);
    case "reach-measured":
      return reachMeasured(state, event.reached);
    case "readiness-answered":
      return readinessAnswered(state, event.question, event.answer);
    case "update-news":
      return updateNews(state, event.news);
    case "update-pressed":
      return updatePressed(state);
    case "update-put-off":
      return turn({ ...state, update: "none" });
    case "keeping-failed":
      return turn({ ...state, isKeeping: false });
    case "forget-pressed":
      return turn(blankState(state.route), { kind: "forget" });
  }
};
