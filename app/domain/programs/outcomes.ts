import type { ReasonId } from "./reasons.ts";

export const VERDICT_KINDS = [
  "works",
  "update",
  "re-add",
  "replace",
  "app-password",
  "unsure",
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** One thing to do in a program. Its words stand under the id. */
export const DEEDS = [
  "sign-in",
  "update-device",
  "update-mac",
  "update-app",
  "update-thunderbird",
  "web",
  "office",
  "new-outlook",
  "outlook-app",
  "teams",
  "remove",
  "add-exchange",
  "add-office",
  "finish",
  "oauth",
  "it-first",
  "make",
  "ask",
  "other-way",
] as const;
export type Deed = (typeof DEEDS)[number];

/** What comes of an answer, before date and policy are looked at. */
export type Outcome = {
  readonly kind: VerdictKind;
  readonly reason: ReasonId;
  readonly deeds: readonly Deed[];
};

const SIGN_IN_AGAIN = ["remove", "add-exchange", "finish"] as const;
const FOR_GOOGLE = ["update-app", "remove", "add-office", "finish"] as const;

export const works = (reason: ReasonId): Outcome => ({ kind: "works", reason, deeds: ["sign-in"] });

export const update = (reason: ReasonId, ...deeds: readonly Deed[]): Outcome => ({
  kind: "update",
  reason,
  deeds,
});

export const replace = (reason: ReasonId, ...deeds: readonly Deed[]): Outcome => ({
  kind: "replace",
  reason,
  deeds,
});

export const addAgain = (reason: ReasonId): Outcome => ({
  kind: "re-add",
  reason,
  deeds: SIGN_IN_AGAIN,
});

export const addToGoogle = (reason: ReasonId): Outcome => ({
  kind: "re-add",
  reason,
  deeds: FOR_GOOGLE,
});

export const setOauth = (reason: ReasonId): Outcome => ({
  kind: "re-add",
  reason,
  deeds: ["oauth", "finish"],
});

export const needsAppPassword: Outcome = {
  kind: "app-password",
  reason: "sends-only",
  deeds: ["it-first", "make"],
};

/** It cannot be told; these are worth a try all the same. */
export const unsure = (reason: ReasonId, ...deeds: readonly Deed[]): Outcome => ({
  kind: "unsure",
  reason,
  deeds,
});
