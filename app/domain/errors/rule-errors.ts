import type { KnownError } from "./known-error.ts";

const checked = "2026-11-26";
const CODES = "entra-docs reference-error-codes (2024-04-24)";
const CONSENT = "entra-docs application-sign-in-unexpected-user-consent-error";

/** What a sign-in page says where a rule or a setting of the organisation is in the way. */
export const RULE_ERRORS = [
  {
    id: "blocked",
    shown: "AADSTS53003: Access has been blocked by Conditional Access policies",
    signs: [
      "blocked by conditional access",
      "you cannot access this right now",
      "does not meet the criteria to access this resource",
      "sorry a security policy is preventing access",
    ],
    mender: "desk",
    goTo: { topic: "blocked-at-home" },
    source: `${CODES}; entra-docs how-to-compliant-network quotes the page`,
    checked,
    isConfirmed: true,
  },
  {
    id: "cannot-get-there",
    shown: "You can’t get there from here",
    signs: [
      "you cannot get there from here",
      "admin requires your device to be managed",
      "admin requires the device requesting access to be managed",
      "set up your device to get access",
      "help us keep your device secure",
      "hasn’t been approved by your IT department",
      "you cannot access the resource from this browser on your device",
    ],
    mender: "desk",
    goTo: { topic: "blocked-at-home" },
    source: `office-js-docs nested-app-auth (2026) on its cause; ${CODES}, AADSTS53000 to 53002`,
    checked,
    isConfirmed: true,
  },
  {
    id: "consent",
    shown: "AADSTS65001: The user or administrator has not consented to use the application",
    signs: ["consent required", "has not consented to use the application"],
    mender: "it",
    goTo: { step: "install" },
    source: CODES,
    checked,
    isConfirmed: true,
  },
  {
    id: "approval",
    shown: "Need admin approval",
    signs: [
      "approval required this app requires your admin s approval",
      "needs permission to access resources in your organization that only an admin can grant",
      "Genehmigung durch Administrator erforderlich",
      "Administratorgenehmigung erforderlich",
    ],
    mender: "it",
    goTo: { step: "install" },
    source: `${CONSENT}; support articles, troubleshoot-consent-issues`,
    checked,
    isConfirmed: true,
  },
  {
    id: "declined",
    shown: "AADSTS65004: User declined to consent to access the app",
    signs: ["declined to consent", "user cancelled", "user canceled"],
    mender: "you",
    goTo: { step: "sign-in" },
    source: CODES,
    checked,
    isConfirmed: true,
  },
  {
    id: "not-assigned",
    // Two wordings: this one is quoted by vendors since 2022, the other stands in Microsoft's
    // support article on AADSTS50105 (2023-07-19).
    shown:
      "AADSTS50105: Your administrator has configured the application … to block users unless they are specifically granted access",
    signs: [
      "block users unless they are specifically granted",
      "is not assigned to a role for the application",
      "you don’t have permission to access this resource",
    ],
    mender: "it",
    goTo: { step: "install" },
    source: `${CODES}; support article on AADSTS50105 (2023-07-19)`,
    checked,
    isConfirmed: true,
  },
  {
    id: "unknown-app",
    shown: "AADSTS700016: Application was not found in the directory",
    signs: ["was not found in the directory"],
    mender: "it",
    goTo: { topic: "several-accounts" },
    source: CODES,
    checked,
    isConfirmed: true,
  },
  {
    id: "set-up-wrong",
    shown:
      "AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application",
    signs: [
      "the redirect uri specified in the request does not match",
      "cross origin token redemption is permitted only",
      "no reply address is registered for the application",
    ],
    mender: "it",
    goTo: { step: "install" },
    source: `${CODES}; learn.microsoft.com Q&A 385914 and 315313`,
    checked,
    isConfirmed: true,
  },
] as const satisfies readonly KnownError[];
