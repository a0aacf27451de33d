import type { Browser } from "./browsers.ts";
import type { Platform, System } from "./platform.ts";

/** How the app comes on the home screen of this device; `any` while nothing is known of it. */
export type HomeScreenWay =
  | "any"
  | "done"
  | "in-app"
  | "offered"
  | "ios-safari"
  | "ios-other"
  | "android"
  | "android-firefox"
  | "android-bottom"
  | "computer"
  | "mac-safari"
  | "bookmark";

/** The browser’s own offer, as far as it has made one. */
export type Install = "none" | "offered" | "asking" | "done";

type Ways = Readonly<Partial<Record<Browser, HomeScreenWay>> & { readonly other: HomeScreenWay }>;

/** Where the menu is, in the browsers of 2026-11. */
const WAYS: Readonly<Record<System, Ways>> = {
  ios: {
    safari: "ios-safari",
    chrome: "ios-other",
    edge: "ios-other",
    firefox: "ios-other",
    other: "any",
  },
  android: {
    chrome: "android",
    firefox: "android-firefox",
    edge: "android-bottom",
    samsung: "android-bottom",
    other: "any",
  },
  computer: { chrome: "computer", edge: "computer", safari: "mac-safari", other: "bookmark" },
};

const wayOf = ({ system, browser }: Platform): HomeScreenWay =>
  WAYS[system][browser ?? "other"] ?? WAYS[system].other;

export const homeScreenWay = (platform: Platform | undefined, install: Install): HomeScreenWay => {
  if (install === "done" || platform?.isInstalled === true) return "done";
  if (platform === undefined) return "any";
  if (platform.inApp !== undefined) return "in-app";
  return install === "none" ? wayOf(platform) : "offered";
};
