/** The link of a work registration that may be opened; nothing else is of this type. */
export type ActivationLink = string & { readonly opens: "authenticator" };

// As public code reads it, beside Microsoft's own (entra.md 4, read 2026-11-22): this host, this
// path, these keys. Characters are compared before anything is decoded, so nothing is decoded
// twice, and what a parser of addresses mends on the quiet (case, tabs, ports, dots) is refused.
const START = "https://login.microsoftonline.com/authenticatorApp/activateAccount?";

const SLASH = "(?:/|%2[Ff])";
const SERVICE =
  "(?:mobileappcommunicator\\.auth\\.microsoft\\.com|mobileappcommunicator\\.auth-ppe\\.microsoft\\.com|adnotifications\\.windowsazure\\.com)";

const VALUES: Readonly<Record<string, RegExp>> = {
  accountType: /^mfa$/,
  source: /^[A-Za-z]{1,20}$/,
  code: /^[0-9]{6,12}$/,
  url: new RegExp(
    `^https(?::|%3[Aa])${SLASH}{2}${SERVICE}${SLASH}activatev2${SLASH}[0-9]{1,20}${SLASH}[A-Za-z0-9_-]{1,200}$`,
  ),
};
const NEEDED = ["accountType", "code", "url"];

const isPair = (pair: readonly string[]): boolean => {
  const [key = "", value = "", ...more] = pair;
  return more.length === 0 && Object.hasOwn(VALUES, key) && (VALUES[key]?.test(value) ?? false);
};

const isActivationLink = (text: string): text is ActivationLink => {
  if (!text.startsWith(START)) return false;
  const pairs = text
    .slice(START.length)
    .split("&")
    .map((pair) => pair.split("="));
  const keys = new Set(pairs.map(([key]) => key));
  return (
    pairs.every(isPair) && keys.size === pairs.length && NEEDED.every((needed) => keys.has(needed))
  );
};

/**
 * The strict rule: the text itself where it is, to the letter, what Microsoft makes for work
 * accounts of its global cloud. There is no exception for a demonstration, or for another cloud.
 */
export const parseActivationLink = (text: string): ActivationLink | undefined =>
  isActivationLink(text) ? text : undefined;
