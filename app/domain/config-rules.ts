/** What single values of config.json must look like. Texts arrive trimmed and are never empty. */

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
// RFC 1035 2.3.4: labels of up to 63 octets, 253 in all. A dot is asked for, so that
// "common" and "organizations", which would let any tenant in, are no tenant.
const DOMAIN = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i;
const EMAIL_NAME = /^[\w.+'-]{1,64}$/;
const PHONE = /^[\d +().;-]+$/;
// RFC 5646 2.1 in its everyday part: a language, then script, region and variants.
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
const ACCENT = /^#[\da-f]{6}$/i;
const DATE = /^(20\d\d)-(\d\d)-(\d\d)$/;
// Spaces, backslashes and control characters are repaired by URL parsers, never refused.
const SECURE_LINK = /^https:\/\/[^\s\\\p{Cc}]+$/u;

export const isGuid = (text: string): boolean => GUID.test(text);

export const isTenant = (text: string): boolean => GUID.test(text) || DOMAIN.test(text);

export const isLanguage = (text: string): boolean => LANGUAGE.test(text);

export const isAccent = (text: string): boolean => ACCENT.test(text);

export const isEmail = (text: string): boolean => {
  const [name = "", domain = "", ...more] = text.split("@");
  return more.length === 0 && EMAIL_NAME.test(name) && DOMAIN.test(domain);
};

/** Can become a `tel:` link. */
export const isPhone = (text: string): boolean =>
  PHONE.test(text) && text.replace(/\D/g, "").length >= 3;

export const isDate = (text: string): boolean => {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1; // a day that the month lacks falls into the next
};

export const parseUrl = (text: string, base?: string): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined; // the standard's only way to say "not a URL"
  }
};

const OWN = "https://own.invalid"; // RFC 2606: never anybody's

/**
 * `/a/b.svg`: on our own origin, and already what a URL parser makes of it, so that dot segments,
 * backslashes, spaces and control characters, which it repairs, are refused.
 */
export const isOwnPath = (text: string): boolean => {
  const url = text.includes("//") ? undefined : parseUrl(text, OWN);
  return url?.origin === OWN && url.pathname + url.search === text;
};

export const isSecureLink = (text: string): boolean => {
  const url = SECURE_LINK.test(text) ? parseUrl(text) : undefined;
  return url?.protocol === "https:" && url.username === "" && url.password === "";
};

const CONTACT_MAIL = /^mailto:(.*)$/;

/** Whom to tell of a hole in the site (RFC 9116). */
export const isContact = (text: string): boolean => {
  const address = CONTACT_MAIL.exec(text)?.[1];
  return address === undefined ? isSecureLink(text) : isEmail(address);
};

const COUNTRY = /^[A-Z]{2}$/;
const TEL_LINK = /^tel:\+?[\d().-]{3,40}$/;

/** ISO 3166-1 alpha-2, as the regions of language tags are written. */
export const isCountry = (text: string): boolean => COUNTRY.test(text);

/** A link that leads to a page, a phone or a letter, and does nothing on ours. */
export const isOwnLink = (text: string): boolean => TEL_LINK.test(text) || isContact(text);

/** Lines may be told apart; other control characters have no place among words, nor has half a letter. */
export const isPlainText = (text: string): boolean => !/[^\P{Cc}\n\t]|\p{Cs}/u.test(text);

export const isPlainLine = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text);

/**
 * Hosts where Microsoft has people manage their own methods, with how an address there begins: aka.ms
 * would lead anywhere. mysignins.azure.us: microsoft-authentication-library-common-for-android.
 * windowsazure.cn: "additional security verification" in the documentation of Azure China. Both
 * read 2026-11-26.
 */
const SECURITY_INFO_PLACES = [
  /^https:\/\/mysignins\.microsoft\.com\/[\w./-]*$/,
  /^https:\/\/mysignins\.azure\.us\/[\w./-]*$/,
  /^https:\/\/account\.activedirectory\.windowsazure\.(?:com|us|cn)\/[\w./-]*$/,
  /^https:\/\/aka\.ms\/(?:mysecurityinfo(?:-us)?|mfasetup)$/i,
] as const;

/** A page of Microsoft's own for sign-in methods; without a query, which the app adds. */
export const isSecurityInfo = (address: string): boolean =>
  SECURITY_INFO_PLACES.some((place) => place.test(address)) && !address.includes("/..");
