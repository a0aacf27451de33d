import { isOwnBrowser } from "./browsers.ts";

/** An app that shows web pages inside itself, where nothing can be installed and sign-in breaks. */
export type InApp =
  | "outlook"
  | "teams"
  | "facebook"
  | "instagram"
  | "linkedin"
  | "whatsapp"
  | "wechat"
  | "other";

/**
 * Gmail and Slack are missing: they show pages in Safari’s own view on iOS and in a custom tab on
 * Android, which say nothing of the app (is-ua-webview#2 of 2018, inapp-spy#43 of 2025).
 */
const NAMES: readonly (readonly [InApp, RegExp])[] = [
  // mattermost#34606, 2025-11-27; the bare form is the older Android app.
  ["teams", /TeamsMobile-(?:iOS|Android)|\bTeams\//],
  // Exchange documentation on mobile device access, read 2026-11: the names Outlook goes by.
  ["outlook", /\bOutlook-(?:iOS|Android)\b/],
  // inapp-spy 5.0.9, app names, read 2026-11; so are the next four.
  ["instagram", /\bInstagram\b/],
  ["facebook", /\bFB(?:AN|AV|_IAB)\/|\bMetaIAB\b/],
  ["linkedin", /LinkedInApp/],
  ["whatsapp", /\bWA(?:iOS|4A)\//],
  ["wechat", /\bMicroMessenger\//],
  // The Google app, which many a phone scans codes with (inapp-spy 5.0.9).
  ["other", /\bGSA\//],
];

/** [MS-PKAP] 2.2.1: what a client for Microsoft sign-in adds; Outlook does (mattermost#34606). */
const PASSES_KEYS = /\bPKeyAuth\/1\.0/;

/** Android marks its web views since version 5 (developer.chrome.com/docs/webview, 2026-11). */
const ANDROID_VIEW = /\bAndroid\b.*; wv\)/;

/** Browsers on iOS end in “Safari”, a bare WKWebView does not (inapp-spy 5.0.9). */
const isAppleView = (userAgent: string): boolean =>
  /AppleWebKit\//.test(userAgent) && !/Safari\//.test(userAgent);

type Words = {
  readonly userAgent: string;
  readonly system: "ios" | "android" | "computer";
  readonly isStandalone: boolean;
};

/**
 * The app that the page is shown in, as far as it gives itself away. On a computer, apps hand
 * their links to the browser. Opened from the home screen, iOS says no “Safari” either.
 */
export const parseInApp = ({ userAgent, system, isStandalone }: Words): InApp | undefined => {
  if (system === "computer" || isStandalone) return undefined;
  const named = NAMES.find(([, words]) => words.test(userAgent))?.[0];
  if (named !== undefined) return named;
  if (isOwnBrowser(userAgent)) return undefined;
  const isView = system === "ios" ? isAppleView(userAgent) : ANDROID_VIEW.test(userAgent);
  if (!isView) return undefined;
  return PASSES_KEYS.test(userAgent) ? "outlook" : "other";
};

/**
 * A link that Android opens in the browser of the person’s choice, even from inside an app
 * (developer.chrome.com/docs/android/intents, read 2026-11).
 */
export const browserLink = (address: string): string => {
  const { protocol, host, pathname } = new URL(address);
  const intent = [
    "#Intent",
    `scheme=${protocol.slice(0, -1)}`,
    "action=android.intent.action.VIEW",
    "category=android.intent.category.BROWSABLE",
    "end",
  ];
  return `intent://${host}${pathname}${intent.join(";")}`;
};
