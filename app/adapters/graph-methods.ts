import type { Method, PhoneLine } from "../domain/methods.ts";
import { inOneShortLine } from "../domain/plain-text.ts";

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** Graph v1.0 types of authentication method (msgraph-metadata v1.0, read 2026-11-22). */
const KINDS: Readonly<Record<string, Method["kind"]>> = {
  microsoftAuthenticatorAuthenticationMethod: "authenticator",
  fido2AuthenticationMethod: "passkey",
  phoneAuthenticationMethod: "phone",
  softwareOathAuthenticationMethod: "code-app",
  windowsHelloForBusinessAuthenticationMethod: "hello",
  platformCredentialAuthenticationMethod: "platform",
  emailAuthenticationMethod: "email",
  passwordAuthenticationMethod: "password",
  temporaryAccessPassAuthenticationMethod: "pass",
};

const textIn = (entry: Loose, key: string): string | undefined => {
  const value = entry[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 80) : undefined;
};

const LONGEST_NAME = 80;

/** What people or their devices are called, by whoever could write there: fit to stand in a sentence. */
const nameIn = (entry: Loose): string | undefined => {
  const value = entry["displayName"];
  return (typeof value === "string" && inOneShortLine(value, LONGEST_NAME)) || undefined;
};

/** Only the last two digits are taken in: more of a number is never needed. */
const lastTwoIn = (entry: Loose): string | undefined =>
  /(\d)\D*(\d)\D*$/
    .exec(textIn(entry, "phoneNumber") ?? "")
    ?.slice(1)
    .join("");

/** authenticationPhoneType (msgraph-metadata v1.0, read 2026-11-22). */
const LINES: Readonly<Record<string, PhoneLine>> = {
  mobile: "mobile",
  alternateMobile: "alternate",
  office: "office",
};

const lineIn = (entry: Loose): PhoneLine | undefined => {
  const type = textIn(entry, "phoneType") ?? "";
  return Object.hasOwn(LINES, type) ? LINES[type] : undefined;
};

const methodOf = (entry: unknown, listed: string): Method | undefined => {
  if (!isLoose(entry)) return undefined;
  const id = textIn(entry, "id");
  if (id === undefined) return undefined;
  const type = textIn(entry, "@odata.type")?.replace("#microsoft.graph.", "") ?? listed;
  // Graph grows new types; each is a method all the same.
  const kind = (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? "other";
  if (kind === "phone") {
    const line = lineIn(entry);
    const lastTwo = lastTwoIn(entry);
    return { kind, id, ...(line && { line }), ...(lastTwo !== undefined && { lastTwo }) };
  }
  if (kind !== "authenticator" && kind !== "passkey") return { kind, id };
  const name = nameIn(entry);
  return { kind, id, ...(name !== undefined && { name }) };
};

/**
 * The methods of `GET /me/authentication/methods`, or of the list of one type, whose entries need not
 * name it; undefined when it is no such answer.
 */
export const parseMethods = (json: unknown, listed = ""): readonly Method[] | undefined => {
  if (!isLoose(json) || !Array.isArray(json["value"])) return undefined;
  return json["value"]
    .map((entry: unknown) => methodOf(entry, listed))
    .filter((method) => method !== undefined);
};

/** The name of `GET /me`; undefined when it is no such answer. */
export const parseName = (json: unknown): string | undefined =>
  isLoose(json) && typeof json["id"] === "string" ? nameIn(json) : undefined;
