/**
 * A sign-in method that the directory has on record for the person.
 * `name` is what the person or the device called it; `line` which of the person's phones it is, and
 * `lastTwo` the last two digits of its number.
 */
export type Method =
  | { readonly kind: "authenticator"; readonly id: string; readonly name?: string }
  | { readonly kind: "passkey"; readonly id: string; readonly name?: string }
  | {
      readonly kind: "phone";
      readonly id: string;
      readonly line?: PhoneLine;
      readonly lastTwo?: string;
    }
  | {
      readonly kind: "code-app" | "hello" | "platform" | "email" | "password" | "pass" | "other";
      readonly id: string;
    };

/** The phones that one person can have on record. */
export const PHONE_LINES = ["mobile", "alternate", "office"] as const;
export type PhoneLine = (typeof PHONE_LINES)[number];

export type MethodKind = Method["kind"];

export const METHOD_KINDS = [
  "authenticator",
  "passkey",
  "phone",
  "code-app",
  "hello",
  "platform",
  "email",
  "password",
  "pass",
  "other",
] as const satisfies readonly MethodKind[];

/**
 * What can prove a sign-in beside a password. Email, password and a temporary pass never count,
 * and what we do not know is not counted either.
 */
const PROVES: ReadonlySet<MethodKind> = new Set(["authenticator", "passkey", "phone", "code-app"]);

export const isSecondFactor = (method: Method): boolean => PROVES.has(method.kind);
