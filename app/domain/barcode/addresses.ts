import { ANDROID_STORE, IOS_STORE, SECURITY_INFO, SECURITY_INFO_US } from "../claims/places.ts";
import { carriedIn } from "../links.ts";
import { parseMarksCode } from "../marks-code.ts";
import { parsePath } from "../routes.ts";
import { looksSecret } from "../secrets.ts";
import type { Ticks } from "../ticks.ts";
import type { Barcode, Site } from "./barcode.ts";
import { readRegistration } from "./registration.ts";

const APP_ID = new URL(ANDROID_STORE.value.url).searchParams.get("id");
const IOS_ID = /id\d+$/.exec(IOS_STORE.value.url)?.[0] ?? "";

const STORES: ReadonlyMap<string, "ios" | "android" | "other"> = new Map([
  ["apps.apple.com", "ios"],
  ["itunes.apple.com", "ios"],
  ["play.google.com", "android"],
  ["market.android.com", "android"],
  ["appgallery.huawei.com", "other"],
  ["appgallery.cloud.huawei.com", "other"],
  ["galaxystore.samsung.com", "other"],
  ["apps.microsoft.com", "other"],
] as const);

const readStore = ({
  protocol,
  hostname: host,
  pathname,
  searchParams,
}: URL): Barcode | undefined => {
  const isMarket = protocol === "market:";
  const isApple = protocol === "itms-apps:" || protocol === "itms-appss:";
  const store = isMarket ? "android" : isApple ? "ios" : STORES.get(host);
  if (store === undefined) return undefined;
  const isAuthenticator =
    (store === "android" && searchParams.get("id") === APP_ID) ||
    (store === "ios" && pathname.split("/").includes(IOS_ID));
  return { kind: "store", store, isAuthenticator, host };
};

/** Microsoft's short links to the same pages (entra.md 3.1), and to both stores. */
const SHORT: Readonly<Record<string, "security-info" | "store">> = {
  "/mysecurityinfo": "security-info",
  "/mysecurityinfo-us": "security-info",
  "/mfasetup": "security-info",
  "/setupsecurityinfo": "security-info",
  "/authapp": "store",
};

const SECURITY_INFO_HOSTS = [
  ...[SECURITY_INFO, SECURITY_INFO_US].map(({ value }) => new URL(value.url).hostname),
  "mysignins.microsoft.us",
].filter((host) => host !== "aka.ms");

const readPlace = ({ hostname: host, pathname }: URL): Barcode | undefined => {
  if (SECURITY_INFO_HOSTS.includes(host)) return { kind: "security-info", host };
  const path = pathname.toLowerCase();
  const short = host === "aka.ms" && Object.hasOwn(SHORT, path) ? SHORT[path] : undefined;
  if (short === "store") return { kind: "store", store: "other", isAuthenticator: true, host };
  return short && { kind: "security-info", host };
};

/** A code that is none of ours, or of a newer version, brings nothing along. */
const ticksIn = (fragment: string): Ticks | undefined => {
  const code = parseMarksCode(carriedIn(fragment) ?? "");
  return code.kind === "ok" ? code.value : undefined;
};

const readOwn = ({ origin, pathname, hash }: URL, site: Site): Barcode | undefined => {
  if (origin !== site.origin || !pathname.startsWith(site.base)) return undefined;
  const ticks = ticksIn(hash);
  return { kind: "own", route: parsePath(pathname, site.base), ...(ticks && { ticks }) };
};

/** People leave it out, and posters do: `aka.ms/mfasetup`. */
const BARE = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

const SCHEME = /^([a-z][a-z\d+.-]{1,30}):\S/i;

/** No name in the DNS is longer (RFC 1035, 2.3.4, without the dot at its end): it leads nowhere. */
const LONGEST_HOST = 253;

/** A host reads in ASCII, as the URL standard writes it: a letter that only looks like another shows. */
export const readAddress = (text: string, site: Site): Barcode | undefined => {
  if (/\s/.test(text)) return undefined;
  const address = BARE.test(text) && !looksSecret(text) ? `https://${text}` : text;
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.hostname.length > LONGEST_HOST) return undefined;
  const isWeb = scheme === "https" || scheme === "http";
  return (
    (isWeb ? (readOwn(url, site) ?? readRegistration(text, url) ?? readPlace(url)) : undefined) ??
    (isWeb || /^(?:market|itms-appss?)$/.test(scheme) ? readStore(url) : undefined) ??
    (isWeb
      ? { kind: "address", host: url.host, isSecure: scheme === "https" }
      : { kind: "other-scheme", scheme })
  );
};
