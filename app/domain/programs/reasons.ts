import type { CalendarDate } from "../dates.ts";

/** Why a program gets its verdict. Its words stand under the id. */
type Reason = {
  /** The document that says so, with that document's own date where it has one. */
  readonly source: string;
  readonly checked: CalendarDate;
  /** False where no primary source says so: the page then says as much. */
  readonly isConfirmed: boolean;
};

const BASIC = "learn.microsoft.com deprecation-of-basic-authentication-exchange-online (undated)";
const EXCHANGE = "OfficeDocs-Exchange enable-or-disable-modern-authentication (2021)";
const OFFICE = "microsoft-365-docs modern-auth-for-office-2013-and-2016 (undated)";
const CAMPUS = "tables of the universities of Chicago, Belfast and Massachusetts (undated)";
const APP_PASSWORDS = "entra-docs howto-mfa-app-passwords (2025-03-04)";
const SMTP = "Exchange team blog, updated SMTP AUTH timeline (2026-01-29)";
const NONE = "general knowledge; no primary source was found";

/** The day on which all of them were last looked up. */
export const CHECKED_ON: CalendarDate = "2026-11-22";
const by = (source: string): Reason => ({ source, checked: CHECKED_ON, isConfirmed: true });
const unconfirmed = (source: string): Reason => ({
  source,
  checked: CHECKED_ON,
  isConfirmed: false,
});

export const REASONS = {
  always: by(EXCHANGE),
  teams: unconfirmed(NONE),
  "built-in": by(OFFICE),
  "new-outlook": unconfirmed(NONE),
  "only-old": by(`${OFFICE}; ${BASIC}`),
  "by-keys": by(OFFICE),
  "mac-old": by(EXCHANGE),
  "mac-new": by(EXCHANGE),
  "windows-mail": unconfirmed("table of the University of Chicago (undated)"),
  "ios-old": by(EXCHANGE),
  "ios-account": by(EXCHANGE),
  "macos-old": by(CAMPUS),
  "macos-account": by(CAMPUS),
  gmail: unconfirmed("help page of Valencia College (undated)"),
  samsung: unconfirmed(NONE),
  "thunderbird-old": by(CAMPUS),
  "thunderbird-account": by(`${CAMPUS}; Thunderbird documentation`),
  "em-client": unconfirmed(NONE),
  "no-oauth": by(BASIC),
  oauth: by(BASIC),
  skype: unconfirmed(`${OFFICE}; the end of the service is general knowledge`),
  "new-way": by(SMTP),
  "sends-only": by(`${BASIC}; ${SMTP}`),
  "not-allowed": by(APP_PASSWORDS),
  "if-allowed": by(APP_PASSWORDS),
  depends: by(BASIC),
} as const satisfies Readonly<Record<string, Reason>>;

export type ReasonId = keyof typeof REASONS;

export const REASON_IDS = Object.keys(REASONS) as readonly ReasonId[];
