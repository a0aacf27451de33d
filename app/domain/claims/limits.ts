import type { Claim } from "./claim.ts";

const COMBINED = "entra-docs concept-registration-mfa-sspr-combined (2025-03-04)";
const COMBINED_BEFORE = "entra-docs concept-registration-mfa-sspr-combined (2024-10-01)";
const APP = "entra-docs concept-authentication-authenticator-app (2025-03-04)";
const PASS = "entra-docs howto-authentication-temporary-access-pass (2023-09-23)";
const FAQ = "entra-docs multi-factor-authentication-faq (2026-02-05)";

/** How many, how long, how often. The unit is in the name. */
export const LIMITS = [
  {
    // Authenticators, other code apps and hardware tokens of one account together.
    id: "authenticator-devices",
    value: { kind: "number", number: 5 },
    source: APP,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "passkeys",
    value: { kind: "number", number: 10 },
    source: COMBINED,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "app-passwords",
    value: { kind: "number", number: 40 },
    source: "entra-docs howto-mfa-app-passwords (2025-03-04)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // How fresh a sign-in with two factors has to be to open Security info (MC1135479).
    id: "recent-sign-in-minutes",
    value: { kind: "number", number: 10 },
    source: COMBINED,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "recent-sign-in-passkey-minutes",
    value: { kind: "number", number: 5 },
    source: COMBINED,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "registration-session-minutes",
    value: { kind: "number", number: 15 },
    source: COMBINED_BEFORE,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // How long Authenticator shows one code.
    id: "code-seconds",
    value: { kind: "number", number: 30 },
    source: "otpauth links of Microsoft in public samples; RFC 6238 has the same default (2011-05)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "code-digits",
    value: { kind: "number", number: 6 },
    source: FAQ,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // Number matching: what a sign-in shows and Authenticator asks for.
    id: "number-digits",
    value: { kind: "number", number: 2 },
    source: "entra-docs how-to-mfa-number-match (2025-01-07)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // Temporary Access Pass; an organisation may set another time.
    id: "pass-minutes-default",
    value: { kind: "number", number: 60 },
    source: PASS,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "pass-minutes-shortest",
    value: { kind: "number", number: 10 },
    source: PASS,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // How long a pass that works once lets somebody add their first method.
    id: "one-time-pass-minutes",
    value: { kind: "number", number: 10 },
    source: PASS,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // Tries to get a code by text, within `text-tries-minutes`, before asking for support.
    id: "text-tries",
    value: { kind: "number", number: 5 },
    source: FAQ,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    id: "text-tries-minutes",
    value: { kind: "number", number: 5 },
    source: FAQ,
    checked: "2026-11-22",
    isConfirmed: true,
  },
  {
    // The refresh token of a web app; each renewal inherits what is left of it.
    id: "sign-in-hours",
    value: { kind: "number", number: 24 },
    source: "microsoft-authentication-library-for-js token-lifetimes.md (2026-11-22)",
    checked: "2026-11-22",
    isConfirmed: true,
  },
] as const satisfies readonly Claim[];
