import type { KnownError } from "./known-error.ts";

const checked = "2026-11-22";

/** What programs and devices say that sign in by themselves. */
export const PROGRAM_ERRORS = [
  {
    id: "old-program",
    shown: "0x800434D4L",
    mender: "you",
    goTo: { step: "app-password" },
    source: "entra-docs multi-factor-authentication-faq (2026-02-05)",
    checked,
    isConfirmed: true,
  },
  {
    id: "mail-refused",
    shown: "550 5.7.30 Basic authentication is not supported for Client Submission",
    signs: ["5 7 30", "basic authentication is not supported"],
    mender: "it",
    goTo: { topic: "old-mail-program" },
    source: "OpenCTI issue 12069, quoting Microsoft",
    checked,
    isConfirmed: true,
  },
  {
    id: "not-authorised",
    shown: "Request Authorization failed",
    mender: "it",
    goTo: { step: "install" },
    source: "azure-docs issue 114024",
    checked,
    isConfirmed: true,
  },
] as const satisfies readonly KnownError[];
