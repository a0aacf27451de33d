import type { HomeScreenWay } from "../../domain/home-screen.ts";
import type { MessageKey } from "../../ports/translator.ts";
import type { KeepScene } from "./keep-drawings.tsx";

type Step = readonly [scene: KeepScene, text: MessageKey];

const IOS: readonly Step[] = [
  ["list", "keep.ios.add"],
  ["ask", "keep.ios.end"],
];
const SIMILAR: readonly Step[] = [
  ["list", "keep.android.similar"],
  ["home", "keep.android.end"],
];

/** Always three steps, each as high as its drawing: whichever way is found out, nothing moves. */
export const KEEP_STEPS: Readonly<Record<HomeScreenWay, readonly Step[]>> = {
  any: [
    ["menus", "keep.any.menu"],
    ["list", "keep.any.add"],
    ["home", "keep.android.end"],
  ],
  done: [
    ["home", "keep.done.icon"],
    ["offline", "keep.done.offline"],
    ["mail", "keep.done.mail"],
  ],
  "in-app": [
    ["mail", "keep.in-app.why"],
    ["button", "keep.in-app.out"],
    ["edges", "in-app.hint.lead"],
  ],
  offered: [
    ["button", "keep.offered.press"],
    ["ask", "keep.offered.yes"],
    ["home", "keep.offered.end"],
  ],
  // Safari 26 keeps its share button behind three dots in the compact tab bar (seen 2026-11).
  "ios-safari": [["share", "keep.ios.safari"], ...IOS],
  // Chrome, Edge and Firefox can since iOS 16.4 (webkit.org/blog/13878, 2023-03).
  "ios-other": [["share", "keep.ios.other"], ...IOS],
  android: [
    ["dots", "keep.android.dots"],
    ["list", "keep.android.add"],
    ["home", "keep.android.end"],
  ],
  "android-firefox": [["dots", "keep.android.dots"], ...SIMILAR],
  "android-bottom": [["bottom", "keep.android.bottom"], ...SIMILAR],
  computer: [
    ["address", "keep.computer.icon"],
    ["window-list", "keep.computer.add"],
    ["window", "keep.computer.end"],
  ],
  // Since macOS 14 (support.apple.com/104996, read 2026-11).
  "mac-safari": [
    ["file", "keep.mac.file"],
    ["window-list", "keep.mac.add"],
    ["window", "keep.mac.end"],
  ],
  bookmark: [
    ["window", "keep.bookmark.why"],
    ["star", "keep.bookmark.star"],
    ["window-list", "keep.bookmark.end"],
  ],
};
