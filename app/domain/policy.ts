import type { Offered } from "./lasting.ts";

export const FIRST_METHODS = ["authenticator", "passkey"] as const;
export type FirstMethod = (typeof FIRST_METHODS)[number];

/** `if-needed`: IT has said nothing, and the person's programs decide. */
export type AppPasswords = "always" | "if-needed" | "never";

/** What the organisation asks of its people; comes from config, never from the directory. */
export type Policy = {
  readonly firstMethod: FirstMethod;
  readonly backup: boolean;
  readonly appPasswords: AppPasswords;
  /** Second ways in that last. */
  readonly lasting: Offered;
  /** Text messages and calls go on after Microsoft’s own end, by a provider that IT pays. */
  readonly keepsTextMessages: boolean;
};

export const DEFAULT_POLICY: Policy = {
  firstMethod: "authenticator",
  backup: true,
  appPasswords: "if-needed",
  lasting: { second: true, token: true, passkey: true, email: false },
  keepsTextMessages: false,
};
