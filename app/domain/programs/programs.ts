export const DEVICES = ["phone", "computer", "other"] as const;
export type Device = (typeof DEVICES)[number];

/** What tells the versions of a program apart, and the answers in the order they are offered. */
export const QUESTIONS = {
  office: ["office-2010", "office-2013", "office-2016", "unknown"],
  "mac-office": ["mac-2011", "mac-2016", "unknown"],
  ios: ["ios-10", "ios-11", "unknown"],
  macos: ["macos-13", "macos-14", "unknown"],
  thunderbird: ["thunderbird-77", "thunderbird-78", "unknown"],
  oauth: ["oauth", "no-oauth", "unknown"],
  sending: ["sends-new", "sends-password", "unknown"],
  script: ["sends-new", "sends-password", "reads-password", "unknown"],
} as const;

export type QuestionId = keyof typeof QUESTIONS;
export type AnswerTo<Id extends QuestionId> = (typeof QUESTIONS)[Id][number];
export type AnswerId = AnswerTo<QuestionId>;

type Entry = { readonly id: string; readonly device: Device; readonly question?: QuestionId };

const ENTRIES = [
  { id: "outlook-mobile", device: "phone" },
  { id: "apple-mail-ios", device: "phone", question: "ios" },
  { id: "gmail", device: "phone" },
  { id: "samsung", device: "phone" },
  { id: "teams", device: "phone" },
  { id: "other-phone", device: "phone", question: "oauth" },
  { id: "outlook-windows", device: "computer", question: "office" },
  { id: "outlook-new", device: "computer" },
  { id: "windows-mail", device: "computer" },
  { id: "outlook-mac", device: "computer", question: "mac-office" },
  { id: "apple-mail-mac", device: "computer", question: "macos" },
  { id: "thunderbird", device: "computer", question: "thunderbird" },
  { id: "em-client", device: "computer" },
  { id: "skype", device: "computer" },
  { id: "other-computer", device: "computer", question: "oauth" },
  { id: "scanner", device: "other", question: "sending" },
  { id: "script", device: "other", question: "script" },
  { id: "other-device", device: "other" },
] as const satisfies readonly Entry[];

export type ProgramEntry = (typeof ENTRIES)[number];
export type ProgramId = ProgramEntry["id"];
export type Program = Entry & { readonly id: ProgramId };

/** The programs that staff meet, in the order they are offered. */
export const PROGRAMS: readonly Program[] = ENTRIES;

/** The answers that a program's question offers; none where there is nothing to ask. */
export const answersOf = ({ question }: Program): readonly AnswerId[] =>
  question === undefined ? [] : QUESTIONS[question];
