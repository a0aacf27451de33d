import type { KnownError } from "./known-error.ts";

const checked = "2026-11-26";
const NUMBERS = "entra-docs reference-error-codes (2024-04-24)";
/** RFC 6749 5.2 and OpenID Connect Core 3.1.2.6 name the codes. */
const CODES = "@azure/msal-browser 5.29.0, error codes; entra facts 2.4";

/** What goes wrong between a sign-in page and the app that sent somebody there. */
export const SESSION_ERRORS = [
  {
    id: "second-proof",
    shown: "AADSTS50076: You must use multi-factor authentication to access",
    signs: [
      "you must use multi factor authentication to access",
      "must use multifactor authentication to access",
    ],
    mender: "you",
    goTo: { step: "scan" },
    source: NUMBERS,
    checked,
    isConfirmed: true,
  },
  {
    id: "not-finished",
    // Its reasons as Entra's sign-in log gives them (welkasworld.com, quoting it).
    shown: "AADSTS500121: Authentication failed during strong authentication request",
    signs: ["we didn’t hear from you", "request denied"],
    mender: "you",
    goTo: { topic: "no-prompts" },
    source: "Entra's sign-in log, quoted at welkasworld.com and in Microsoft Q&A",
    checked,
    isConfirmed: true,
  },
  {
    id: "over",
    shown: "AADSTS700084: The refresh token … is now expired",
    signs: [
      "refresh token expired",
      "the provided grant has expired",
      "refresh token has expired",
      "interaction required",
      "invalid grant",
      "invalidauthenticationtoken",
    ],
    mender: "you",
    goTo: { step: "sign-in" },
    source: `${NUMBERS}; ${CODES}`,
    checked,
    isConfirmed: true,
  },
  {
    id: "nobody",
    shown: "AADSTS50058: A silent sign-in request was sent but no user is signed in",
    signs: ["no user is signed in", "login required", "no account error", "no tokens found"],
    mender: "you",
    goTo: { step: "sign-in" },
    source: `${NUMBERS}; msal-js issue 7384`,
    checked,
    isConfirmed: true,
  },
  {
    id: "used-answer",
    shown: "AADSTS54005: OAuth2 Authorization code was already redeemed",
    signs: [
      "authorization code was already redeemed",
      "state mismatch",
      "state not found",
      "hash empty error",
      "no token request cache error",
      "nonce mismatch",
    ],
    mender: "you",
    goTo: { step: "sign-in" },
    source: `${NUMBERS}; ${CODES}`,
    checked,
    isConfirmed: true,
  },
  {
    id: "busy",
    shown: "AADSTS90033: A transient error has occurred",
    signs: ["a transient error has occurred", "temporarily unavailable", "server error"],
    mender: "you",
    goTo: { step: "sign-in" },
    source: `${NUMBERS}; RFC 6749 4.1.2.1`,
    checked,
    isConfirmed: true,
  },
  {
    id: "another-tab",
    shown: "interaction_in_progress",
    signs: ["interaction is currently in progress"],
    mender: "you",
    goTo: { step: "sign-in" },
    source: CODES,
    checked,
    isConfirmed: true,
  },
  {
    id: "storage",
    shown: "storage_not_supported",
    signs: ["crypto nonexistent", "cache quota exceeded"],
    mender: "you",
    goTo: { step: "sign-in" },
    source: CODES,
    checked,
    isConfirmed: true,
  },
  {
    id: "network",
    shown: "no_network_connectivity",
    signs: ["post request failed", "get request failed", "endpoints resolution error"],
    mender: "you",
    goTo: { topic: "no-signal" },
    source: CODES,
    checked,
    isConfirmed: true,
  },
] as const satisfies readonly KnownError[];
