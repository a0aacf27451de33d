import { connectionChanged, connectionChecked, connectionDue } from "./advance-connection.ts";
import { installDeclined, installed, installOffered, installPressed } from "./advance-install.ts";
import { languageChosen, withoutChange } from "./advance-language.ts";
import { checkPressed, hidden, lookedUp, lookUpDue } from "./advance-lookup.ts";
import { marksBrought } from "./advance-marks.ts";
import { practised } from "./advance-practice.ts";
import {
  programAnswered,
  programDropped,
  programPicked,
  programsCleared,
} from "./advance-programs.ts";
import {
  deviceRead,
  reachMeasured,
  readinessAnswered,
  readinessPressed,
  withWantedReach,
} from "./advance-readiness.ts";
import { reminderPressed } from "./advance-reminder.ts";
import { helpFound, helpSearched } from "./advance-search.ts";
import {
  leavingFailed,
  leavingOutdated,
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
import { type Turn, turn } from "./turn.ts";

/** A command found its piece gone: a fresh load is offered, beside what else came of it. */
const outdated = (state: State, instead: Event | undefined): Turn => {
  const offered: State = { ...state, update: "replaced" };
  return instead === undefined ? turn(offered) : advance(offered, instead);
};

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
    case "connection-due":
      return connectionDue(state, event);
    case "connection-checked":
      return connectionChecked(state, event);
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
    case "program-picked":
      return programPicked(state, event.program);
    case "program-dropped":
      return programDropped(state, event.program);
    case "program-answered":
      return programAnswered(state, event);
    case "programs-cleared":
      return programsCleared(state);
    case "check-pressed":
      return checkPressed(state);
    case "look-up-due":
      return lookUpDue(state, event);
    case "looked-up":
      return lookedUp(state, event);
    case "language-chosen":
      return languageChosen(state, event.language);
    case "language-note-read":
      return turn(withoutChange(state));
    case "reminder-pressed":
      return reminderPressed(state, event);
    case "reminder-saved":
      return turn({ ...state, reminder: event.outcome });
    case "code-drawn":
      return turn({ ...state, code: event.code });
    case "help-searched":
      return helpSearched(state, event.query);
    case "help-found":
      return helpFound(state, event);
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
    case "marks-copy-pressed":
      return turn(state, { kind: "copy-marks", code: event.code });
    case "marks-copied":
      return turn({ ...state, copiedMarks: event.isCopied ? "done" : "failed" });
    case "marks-brought":
      return marksBrought(state, event.code);
    case "update-news":
      return updateNews(state, event.news);
    case "outdated":
      return outdated(state, event.instead);
    case "leaving-outdated":
      return leavingOutdated(state);
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
