import type { KnownError } from "./known-error.ts";

const checked = "2026-11-22";
const FAQ = "entra-docs multi-factor-authentication-faq (2026-02-05)";
const PHONE = "entra-docs concept-authentication-phone-options (2025-03-04)";

/**
 * What Authenticator and Security info say. German as Microsoft's documentation of 2021 has it;
 * Arabic is inferred from its words for the same things: no screen was seen.
 */
export const SETUP_ERRORS = [
  {
    id: "not-activated",
    shown: "Authentication request isn’t for an activated account",
    signs: [
      "request is not for an activated account",
      "Authentifizierungsanforderung gilt nicht für ein aktiviertes Konto",
    ],
    mender: "you",
    goTo: { step: "scan" },
    source: FAQ,
    checked,
    isConfirmed: true,
  },
  {
    id: "too-many-phones",
    shown:
      "You can’t set up Microsoft Authenticator because you already have five authenticator apps or hardware tokens",
    signs: ["already have five authenticator apps or hardware tokens"],
    mender: "you",
    goTo: { topic: "old-phone-prompts" },
    source: "support.bemopro.com, quoting the page; entra-docs on the limit (2025-03-04)",
    checked,
    isConfirmed: true,
  },
  {
    id: "call-limit",
    shown: "You’ve hit our limit on verification calls",
    signs: [
      "hit our limit on text verification codes",
      "hit our limit",
      "Sie haben das Limit für Verifizierungsanrufe erreicht",
      "Sie haben das Limit für Textprüfcodes erreicht",
      "Limit on telecom MFA calls reached",
    ],
    mender: "you",
    goTo: { topic: "default-method" },
    source: PHONE,
    checked,
    isConfirmed: true,
  },
  {
    id: "trouble",
    shown: "Sorry, we’re having trouble verifying your account",
    signs: [
      "having trouble verifying your account",
      "Die Überprüfung Ihres Kontos konnte nicht vorgenommen werden",
    ],
    mender: "desk",
    goTo: { topic: "default-method" },
    source: PHONE,
    checked,
    isConfirmed: true,
  },
  {
    id: "another-method",
    shown: "Let’s try something else. Another sign-in method is required to access this resource",
    signs: ["try something else", "another sign in method is required"],
    mender: "you",
    goTo: { topic: "default-method" },
    source: "entra-docs concept-registration-mfa-sspr-combined (2025-03-04)",
    checked,
    isConfirmed: true,
  },
  {
    id: "more-information",
    shown: "More information required",
    // German as the University of Vienna quotes it; Japanese, Norwegian and Polish from screens.
    signs: [
      "your organization needs more information to keep your account secure",
      "Weitere Informationen erforderlich",
      "Ihre Organisation benötigt weitere Informationen",
      "مطلوب مزيد من المعلومات",
      "تحتاج مؤسستك إلى مزيد من المعلومات",
      "詳細情報が必要",
      "trenger mer informasjon",
      "potrzeba więcej informacji",
    ],
    mender: "you",
    goTo: { step: "scan" },
    source: FAQ,
    checked,
    isConfirmed: true,
  },
  {
    id: "register-elsewhere",
    shown:
      "Your organization requires this information to be set from specific locations or devices",
    signs: [
      "currently unable to collect additional security information",
      "does not meet the criteria to add an account to the Microsoft Authenticator app",
    ],
    mender: "desk",
    goTo: { topic: "blocked-at-home" },
    source: "entra-docs reference-error-codes (2024-04-24), AADSTS53010",
    checked: "2026-11-26",
    isConfirmed: true,
  },
  {
    id: "no-usable-data",
    shown: "No usable data",
    signs: ["no usable data found"],
    mender: "you",
    goTo: { topic: "cant-scan" },
    source: "help desk note of Northcentral University",
    checked,
    isConfirmed: true,
  },
  {
    id: "activation-failed",
    shown: "Activation failed",
    // As a help page of the Tokai universities and azure-docs issue 63165 quote them.
    signs: [
      "activation code is invalid",
      "already used this qr code",
      "code already used",
      "qr code expired",
    ],
    mender: "you",
    goTo: { step: "scan" },
    source: "thersac.icts.thers.ac.jp 19005441787673; the lifetime of a barcode is not documented",
    checked: "2026-11-26",
    isConfirmed: false,
  },
  {
    id: "not-allowed",
    shown: "Action not allowed",
    mender: "desk",
    goTo: { topic: "whom-to-call" },
    source: "entra facts 3.7: seen, its meaning is not documented",
    checked,
    isConfirmed: false,
  },
] as const satisfies readonly KnownError[];
