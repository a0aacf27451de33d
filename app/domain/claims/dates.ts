import type { Claim } from "./claim.ts";

const RETIREMENT_FAQ = "entra-docs concept-sms-voice-retirement-faq (2026-09-23)";

/** Microsoft's own text messages and calls, in the public cloud. */
export const TEXT_MESSAGES_END = {
  id: "text-messages-end",
  value: { kind: "date", date: "2027-02-01" },
  source: RETIREMENT_FAQ,
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

/** From the end of this month SMTP AUTH takes no password, unless an admin turns it on again. */
export const SMTP_AUTH_END = {
  id: "smtp-auth-end",
  value: { kind: "month", month: "2026-12" },
  source: "Exchange team blog, updated SMTP AUTH timeline (2026-01-29)",
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

/** When something ends or begins on Microsoft's side. */
export const DATES = [
  TEXT_MESSAGES_END,
  {
    // Global Administrators and external users.
    id: "text-messages-end-admins",
    value: { kind: "date", date: "2027-07-01" },
    source: RETIREMENT_FAQ,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  SMTP_AUTH_END,
  {
    // Exchange Online, all protocols but SMTP AUTH; it was turned off from October on.
    id: "basic-auth-end",
    value: { kind: "month", month: "2022-12" },
    source: "learn.microsoft.com deprecation-of-basic-authentication-exchange-online (undated)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // The source says "mid-2026": no month of it is certain.
    id: "rooted-phones-block",
    value: { kind: "month", month: "2026-06" },
    source: "Message Center MC1179154, in a copy of its update (2026-02-24)",
    checked: "2026-11-22",
    isConfirmed: false,
  },
  {
    // Authenticator on iOS backs up to iCloud, without a personal Microsoft account.
    id: "ios-backup-change",
    value: { kind: "month", month: "2025-09" },
    source: "Message Center post of September 2025, in a copy by m365admin.handsontek.net",
    checked: "2026-11-22",
    isConfirmed: true,
  },
] as const satisfies readonly Claim[];
