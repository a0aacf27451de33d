import { type Browser, parseBrowser } from "./browsers.ts";
import { type InApp, parseInApp } from "./in-app.ts";

export type System = "ios" | "android" | "computer";

/** What the browser says of itself, as far as the pages need it. */
export type Platform = {
  readonly system: System;
  /** Opened from the home screen, where there are no tabs. */
  readonly isInstalled: boolean;
  readonly browser?: Browser;
  readonly inApp?: InApp;
  /** Scheme and host that the app is served from. */
  readonly origin: string;
};

type Device = { readonly userAgent: string; readonly touchPoints: number };

export type BrowserWords = Device & {
  readonly isStandalone: boolean;
  readonly origin: string;
};

/** iPadOS calls itself a Macintosh; only its touch points give it away (seen since iPadOS 13). */
export const parseSystem = ({ userAgent, touchPoints }: Device): System => {
  const isApple = /iPhone|iPad|iPod/.test(userAgent);
  const isTouchMac = /Macintosh/.test(userAgent) && touchPoints > 1;
  const isAndroid = /Android/.test(userAgent);
  return isApple || isTouchMac ? "ios" : isAndroid ? "android" : "computer";
};

export const parsePlatform = (words: BrowserWords): Platform => {
  const { userAgent, isStandalone, origin } = words;
  const system = parseSystem(words);
  const browser = parseBrowser(userAgent);
  const inApp = parseInApp({ userAgent, system, isStandalone });
  return {
    system,
    isInstalled: isStandalone,
    origin,
    ...(browser && { browser }),
    ...(inApp && { inApp }),
  };
};
