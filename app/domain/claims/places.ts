import type { Claim } from "./claim.ts";

const COMBINED = "entra-docs concept-registration-mfa-sspr-combined (2025-03-04)";
const SMTP = "Exchange team blog, updated SMTP AUTH timeline (2026-01-29)";
const STORES =
  "azure-docs user-help (2019) and the store pages as cilix.co.uk quotes them (undated)";

export const SECURITY_INFO = {
  id: "security-info",
  value: { kind: "link", url: "https://mysignins.microsoft.com/security-info" },
  source: COMBINED,
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

/** GCC High and DoD. */
export const SECURITY_INFO_US = {
  id: "security-info-us",
  value: { kind: "link", url: "https://aka.ms/MySecurityInfo-us" },
  source: "entra-docs concept-authentication-authenticator-app (2025-03-04)",
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

export const IOS_STORE = {
  id: "ios-store",
  value: { kind: "link", url: "https://apps.apple.com/app/microsoft-authenticator/id983156458" },
  source: STORES,
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

export const ANDROID_STORE = {
  id: "android-store",
  value: {
    kind: "link",
    url: "https://play.google.com/store/apps/details?id=com.azure.authenticator",
  },
  source: STORES,
  checked: "2026-11-22",
  isConfirmed: true,
} as const satisfies Claim;

/** Where people are sent, and by which names they know that they are there. */
export const PLACES = [
  SECURITY_INFO,
  SECURITY_INFO_US,
  IOS_STORE,
  ANDROID_STORE,
  {
    id: "store-name",
    value: { kind: "text", text: "Microsoft Authenticator" },
    source: STORES,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "store-publisher",
    value: { kind: "text", text: "Microsoft Corporation" },
    source:
      "help pages of two universities: academyart.happyfox.com (2020), unw.atlassian.net (undated)",
    checked: "2026-11-25",
    isConfirmed: true,
  },
  {
    // SMTP AUTH client submission, for devices and scripts; its port is `smtp-port`.
    id: "smtp-server",
    value: { kind: "text", text: "smtp.office365.com" },
    source: SMTP,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // A text, since no language writes a port with its own digits or with a comma in it.
    id: "smtp-port",
    value: { kind: "text", text: "587" },
    source: SMTP,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "my-account",
    value: { kind: "link", url: "https://myaccount.microsoft.com" },
    source: COMBINED,
    checked: "2026-11-22",
    isConfirmed: true,
  },
] as const satisfies readonly Claim[];
