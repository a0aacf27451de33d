import type { KnownError } from "./known-error.ts";

const checked = "2026-11-26";
const CODES = "entra-docs reference-error-codes (2024-04-24)";
/** The same service writes the messages of both; German from its translation of 2021. */
const TEXTS = "azure-docs active-directory-b2c/localization-string-ids (2025)";

/** What a sign-in page says of an account and its password. */
export const ACCOUNT_ERRORS = [
  {
    id: "wrong-password",
    shown: "Your account or password is incorrect",
    signs: [
      "Error validating credentials due to invalid username or password",
      "your password is incorrect",
      "invalid username or password",
      "Ihr Konto oder Kennwort ist falsch",
      "Ungültiger Benutzername oder ungültiges Kennwort",
    ],
    mender: "you",
    goTo: { topic: "forgotten-password" },
    source: `${CODES}, AADSTS50126`,
    checked,
    isConfirmed: true,
  },
  {
    id: "locked",
    shown: "Your account is temporarily locked to prevent unauthorized use",
    signs: [
      "too many times with an incorrect user ID or password",
      "Ihr Konto wurde vorübergehend gesperrt, um eine unbefugte Nutzung zu verhindern",
    ],
    mender: "you",
    goTo: { topic: "forgotten-password" },
    source: `${CODES}, AADSTS50053; ${TEXTS}`,
    checked,
    isConfirmed: true,
  },
  {
    id: "password-expired",
    shown: "AADSTS50055: The password is expired",
    signs: ["your password has expired", "user password expired"],
    mender: "you",
    goTo: { topic: "forgotten-password" },
    source: `${CODES}, AADSTS50055`,
    checked,
    isConfirmed: true,
  },
  {
    id: "disabled",
    shown: "AADSTS50057: The user account is disabled",
    signs: [
      "your account has been locked contact your support person",
      "Ihr Konto wurde gesperrt. Wenden Sie sich an einen Supportmitarbeiter",
    ],
    mender: "it",
    goTo: { topic: "whom-to-call" },
    source: `${CODES}, AADSTS50057; ${TEXTS}`,
    checked,
    isConfirmed: true,
  },
  {
    id: "no-account",
    shown: "We couldn’t find an account with that username",
    signs: ["the account must be added to the directory", "user account does not exist"],
    mender: "you",
    goTo: { topic: "several-accounts" },
    source: `${CODES}, AADSTS50034`,
    checked,
    isConfirmed: true,
  },
  {
    id: "guest",
    shown:
      "AADSTS50020: User account … does not exist in tenant … and cannot access the application",
    signs: [
      "needs to be added as an external user in the tenant first",
      "must be added as an external user in the tenant first",
    ],
    mender: "you",
    goTo: { topic: "several-accounts" },
    source: `${CODES}, AADSTS50020`,
    checked,
    isConfirmed: true,
  },
  {
    id: "account-blocked",
    shown: "Your account is blocked. We’ve detected suspicious activity on your account",
    signs: ["your account is blocked", "detected suspicious activity on your account"],
    mender: "desk",
    goTo: { topic: "stranger-prompt" },
    source: "f-bader/TokenTacticsV2 Invoke-EntraErrorHandling, listing the page's texts",
    checked,
    isConfirmed: true,
  },
  {
    id: "pass-refused",
    shown: "Temporary Access Pass sign in was blocked due to User Credential Policy",
    signs: ["access pass could not be found or verified"],
    mender: "desk",
    goTo: { topic: "temporary-pass" },
    source: "entra-docs howto-authentication-temporary-access-pass, troubleshooting",
    checked,
    isConfirmed: true,
  },
] as const satisfies readonly KnownError[];
