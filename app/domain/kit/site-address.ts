import { parseUrl } from "../config-rules.ts";
import type { LanguageTag } from "../languages.ts";
import { formatPath, type Page } from "../routes.ts";

/** Where the app is hosted, as it is written out in mails: ends in a slash. */
export type SiteAddress = string & { readonly __brand: "site-address" };

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The address of the app, whichever folder it is in; undefined for what nobody should be sent to.
 * Names of hosts come out in ASCII: two that look alike do not read alike then.
 */
export const parseSiteAddress = (text: string): SiteAddress | undefined => {
  const url = parseUrl(text.trim());
  if (url === undefined) return undefined;
  const isSafe =
    url.protocol === "https:" || (url.protocol === "http:" && LOCAL.test(url.hostname));
  const isBare = url.username + url.password + url.search + url.hash === "";
  if (!(isSafe && isBare)) return undefined;
  // Not its `href`: a question mark or a hash with nothing behind it would stay in there.
  return (url.origin + url.pathname.replace(/\/?$/, "/")) as SiteAddress;
};

/** The name that people look for before the first slash. */
export const hostOf = (address: SiteAddress): string => new URL(address).host;

type Place = { readonly language: LanguageTag; readonly page?: Page };

/** The address of a page, the start page if none is named; it is the same for everybody. */
export const pageAddress = (address: SiteAddress, { language, page = "start" }: Place): string =>
  formatPath({ language, page }, address);

/** The same for one person: Microsoft's sign-in page then knows whom to ask for a password. */
export const personalAddress = (
  address: SiteAddress,
  place: Place & { readonly user: string },
): string => `${pageAddress(address, place)}?${new URLSearchParams({ user: place.user })}`;
