import { CLOUD_IDS } from "./clouds.ts";
import { LANGUAGE_TAGS } from "./languages.ts";
import { FIRST_METHODS } from "./policy.ts";

type Shape =
  | { readonly kind: "line" | "yes-or-no" | "local-line" | "local-lines" }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** A key of config.json with the way it is filled in. */
export type ConfigField<Path extends string = string> = Shape & { readonly path: Path };

const lines = <const Path extends string>(...paths: readonly Path[]) =>
  paths.map((path) => ({ path, kind: "line" }) as const);

const yesOrNo = <const Path extends string>(...paths: readonly Path[]) =>
  paths.map((path) => ({ path, kind: "yes-or-no" }) as const);

const choice = <const Path extends string>(path: Path, choices: readonly string[]) =>
  ({ path, kind: "choice", choices }) as const;

/** Steps as config.json names them. */
export const TEXT_STEPS = ["signIn", "install", "scan", "backup", "appPassword", "done"] as const;

export const FIELDS = {
  organisation: [
    ...lines("organisation.name", "organisation.accent", "organisation.logo", "organisation.icon"),
    choice("defaultLanguage", LANGUAGE_TAGS),
  ],
  signIn: [
    ...lines("signIn.tenantId", "signIn.clientId"),
    choice("signIn.cloud", CLOUD_IDS),
    choice("checking", ["graph", "ticks"]),
    ...lines("signIn.securityInfo"),
  ],
  policy: [
    ...lines("deadline"),
    choice("firstMethod", FIRST_METHODS),
    ...yesOrNo(
      "steps.backup",
      "steps.appPassword",
      "backups.second",
      "backups.token",
      "backups.passkey",
      "backups.email",
      "backups.textMessages",
    ),
  ],
  desk: [
    ...lines("helpDesk.phone"),
    { path: "helpDesk.hours", kind: "local-line" },
    ...lines("helpDesk.email", "helpDesk.chat", "helpDesk.url"),
  ],
  links: lines("links.privacy", "links.accessibility", "securityContact"),
} as const satisfies Readonly<Record<string, readonly ConfigField[]>>;

export type FieldGroup = keyof typeof FIELDS;
export type FieldPath = (typeof FIELDS)[FieldGroup][number]["path"];
