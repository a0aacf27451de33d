import {
  addAgain,
  addToGoogle,
  needsAppPassword,
  type Outcome,
  replace,
  setOauth,
  unsure,
  update,
  works,
} from "./outcomes.ts";
import type { AnswerTo, ProgramEntry, QuestionId } from "./programs.ts";

type OutcomesOf<Entry> = Entry extends { readonly question: infer Id extends QuestionId }
  ? Readonly<Record<AnswerTo<Id>, Outcome>>
  : { readonly always: Outcome };

const OTHER_MAIL = {
  oauth: setOauth("oauth"),
  "no-oauth": replace("no-oauth", "web", "ask"),
  unknown: unsure("depends", "ask"),
};

const SENDING = {
  "sends-new": { ...works("new-way"), deeds: [] },
  "sends-password": needsAppPassword,
  unknown: unsure("depends", "ask"),
};

/** What comes of each program, by the answer to its question where it has one. */
export const CATALOGUE: {
  readonly [Entry in ProgramEntry as Entry["id"]]: OutcomesOf<Entry>;
} = {
  "outlook-mobile": { always: works("always") },
  "apple-mail-ios": {
    "ios-10": update("ios-old", "update-device", "web"),
    "ios-11": addAgain("ios-account"),
    unknown: unsure("depends", "outlook-app"),
  },
  gmail: { always: addToGoogle("gmail") },
  samsung: { always: unsure("samsung", "update-app", "remove", "add-exchange", "finish") },
  teams: { always: works("teams") },
  "other-phone": OTHER_MAIL,
  "outlook-windows": {
    "office-2010": replace("only-old", "office", "web"),
    "office-2013": replace("by-keys", "office", "web"),
    "office-2016": works("built-in"),
    unknown: unsure("depends", "ask"),
  },
  "outlook-new": { always: works("new-outlook") },
  "windows-mail": { always: replace("windows-mail", "new-outlook") },
  "outlook-mac": {
    "mac-2011": replace("mac-old", "office", "web"),
    "mac-2016": works("mac-new"),
    unknown: unsure("depends", "ask"),
  },
  "apple-mail-mac": {
    "macos-13": update("macos-old", "update-mac", "web"),
    "macos-14": addAgain("macos-account"),
    unknown: unsure("depends", "web"),
  },
  thunderbird: {
    "thunderbird-77": update("thunderbird-old", "update-thunderbird", "oauth", "finish"),
    "thunderbird-78": setOauth("thunderbird-account"),
    unknown: unsure("depends", "update-thunderbird", "oauth", "finish"),
  },
  "em-client": { always: unsure("em-client", "update-app", "remove", "add-exchange", "finish") },
  skype: { always: replace("skype", "teams") },
  "other-computer": OTHER_MAIL,
  scanner: SENDING,
  script: { ...SENDING, "reads-password": replace("no-oauth", "ask") },
  "other-device": { always: unsure("depends", "ask") },
};
