const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Visit = { readonly language: string; readonly tenantId?: string | undefined };

/**
 * The Security info page in the guide's language, and in the organisation's tenant where known.
 * `?lng` forces the language, `?tenantId` (a GUID) or `?tenant` (a name) leads guests to the right
 * organisation (entra-docs concept-registration-mfa-sspr-combined, read 2026-11-22).
 */
export const securityInfoLink = (page: string, { language, tenantId }: Visit): string => {
  const query = new URLSearchParams({ lng: language });
  if (tenantId !== undefined) query.set(GUID.test(tenantId) ? "tenantId" : "tenant", tenantId);
  return `${page}?${query}`;
};

// RFC 5321 4.5.3.1.3: a path has at most 256 octets; 254 without its brackets.
const ADDRESS = /^[^\s\p{C}@<>"'\\]{1,64}@[^\s\p{C}@<>"'\\]{1,189}$/u;

/** The sign-in hint of an email link (`?user=`); anything that is not an address is no hint. */
export const parseHint = (text: string | null): string | undefined => {
  const trimmed = text?.trim() ?? "";
  return ADDRESS.test(trimmed) ? trimmed : undefined;
};

/** Behind this stands a code of ticks; a fragment is sent to no host. */
export const CARRY_SIGN = "#m=";

/** The code that an address has brought along, for `parseMarksCode`; undefined: there is none. */
export const carriedIn = (fragment: string): string | undefined =>
  fragment.startsWith(CARRY_SIGN) ? fragment.slice(CARRY_SIGN.length) : undefined;
