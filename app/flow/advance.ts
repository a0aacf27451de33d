import { unaskedAnswered } from "./advance-after-care.ts";
import { connectionChanged, connectionChecked, connectionDue } from "./advance-connection.ts";
import { installDeclined, installed, installOffered, installPressed } from "./advance-install.ts";
import { languageChosen, withoutChange } from "./advance-language.ts";
import { checkPressed, hidden, lookedUp, lookUpDue } from "./advance-lookup.ts";
import { reminderPressed } from "./advance-reminder.ts";
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
import { keptElsewhere, ticked, unticked } from "./advance-ticks.ts";
import { updateNews, updatePressed } from "./advance-update.ts";
import { left, opened, pageShown, returned } from "./advance-visit.ts";
import type { CoreEvent } from "./events.ts";
import { blankState, type State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/** What follows from what can happen on any page. Pure; every event has an answer. */
export const advance = (state: State, event: CoreEvent): Turn => {
  switch (event.kind) {
    case "opened":
      return opened(state, event);
    case "setup-read":
      return setupRead(state, event);
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
    case "kept-elsewhere":
      return keptElsewhere(state, event);
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
    case "unasked-answered":
      return unaskedAnswered(state, event.isMine);
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
    case "update-news":
      return updateNews(state, event.news);
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
