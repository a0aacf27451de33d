import { parseBrowser } from "./browsers.ts";
import { ANDROID_STORE_OLDEST, IOS_BACKUP } from "./claims/versions.ts";

/** What Chromium tells when it is asked (WICG User-Agent Client Hints, high entropy). */
export type SystemHints = { readonly platform: string; readonly platformVersion: string };

export type VersionWords = { readonly userAgent: string; readonly hints?: SystemHints };

const majorOf = (version: string | undefined): number | undefined => {
  const major = Number(/^\d{1,3}/.exec(version ?? "")?.[0]);
  return major > 0 ? major : undefined;
};

/**
 * Only Safari on an iPhone: it tells its system’s version up to iOS 18 and has said 18 ever since,
 * so that 18 means “18 or later” (webkit.org/blog/17333 of 2025-09, whatwg/compat#283). Firefox
 * says 18 on any iPhone (firefox-ios#29548, 2025-09), and an iPad calls itself a Mac.
 */
const iosMajor = (userAgent: string): number | undefined => {
  if (parseBrowser(userAgent) !== "safari") return undefined;
  return majorOf(/\bCPU iPhone OS (\d+)_/.exec(userAgent)?.[1]);
};

/** Since Chrome 110 the user agent says “Android 10” on every phone; the hint tells the truth. */
const androidMajor = (hints: SystemHints | undefined): number | undefined =>
  hints?.platform === "Android" ? majorOf(hints.platformVersion) : undefined;

/** The major version of the phone’s system; undefined where no browser tells it truly. */
export const parseSystemVersion = ({ userAgent, hints }: VersionWords): number | undefined =>
  androidMajor(hints) ?? iosMajor(userAgent);

const majorIn = ({ version }: { readonly version: string }): number =>
  majorOf(/\d+/.exec(version)?.[0]) ?? 0;

/**
 * Below these a phone may be too old for Authenticator. Never a hard no: what the stores ask for
 * today has no source.
 */
export const MINIMUM_VERSION = {
  ios: majorIn(IOS_BACKUP.value),
  android: majorIn(ANDROID_STORE_OLDEST.value),
} as const;
