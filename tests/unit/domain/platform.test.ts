import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Platform, parsePlatform, parseSystem } from "../../../app/domain/platform.ts";

type Row = readonly [name: string, system: Platform["system"], touchPoints: number, words: string];

const SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const BLINK = "AppleWebKit/537.36 (KHTML, like Gecko)";

const DEVICES: readonly Row[] = [
  [
    "Safari on an iPhone",
    "ios",
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${SAFARI} Version/26.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    "Chrome on an iPhone",
    "ios",
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${SAFARI} CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1`,
  ],
  [
    "Outlook's own browser on an iPhone",
    "ios",
    5,
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${SAFARI} Mobile/15E148 Outlook-iOS/2.0`,
  ],
  [
    "Safari on an iPad, which calls itself a Mac",
    "ios",
    5,
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Version/18.6 Safari/605.1.15`,
  ],
  [
    "Safari on an iPad of 2018",
    "ios",
    5,
    `Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) ${SAFARI} Version/12.1.2 Mobile/15E148 Safari/604.1`,
  ],
  [
    "Chrome on an Android phone",
    "android",
    5,
    `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/140.0.0.0 Mobile Safari/537.36`,
  ],
  [
    "Firefox on an Android phone",
    "android",
    5,
    "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0",
  ],
  [
    "Samsung's browser on a Galaxy",
    "android",
    5,
    `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  ],
  [
    "a web view in an app on a Pixel",
    "android",
    5,
    `Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A.250205.002; wv) ${BLINK} Version/4.0 Chrome/133.0.6943.49 Mobile Safari/537.36`,
  ],
  [
    "Chrome on an Android tablet",
    "android",
    10,
    `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/140.0.0.0 Safari/537.36`,
  ],
  [
    "Firefox on an Android tablet",
    "android",
    10,
    "Mozilla/5.0 (Android 14; Tablet; rv:143.0) Gecko/143.0 Firefox/143.0",
  ],
  [
    "Edge on Windows",
    "computer",
    0,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
  ],
  [
    "Edge on a Surface, which has a touch screen",
    "computer",
    10,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
  ],
  [
    "Safari on a Mac",
    "computer",
    0,
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Version/18.6 Safari/605.1.15`,
  ],
  [
    "Chrome on a Mac",
    "computer",
    0,
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${BLINK} Chrome/140.0.0.0 Safari/537.36`,
  ],
  [
    "Firefox on Linux",
    "computer",
    0,
    "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
  ],
  [
    "Chrome on a Chromebook",
    "computer",
    10,
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${BLINK} Chrome/140.0.0.0 Safari/537.36`,
  ],
];

const platformOf = (userAgent: string, touchPoints: number, isStandalone = false): Platform =>
  parsePlatform({ userAgent, touchPoints, isStandalone, origin: "https://setup.contoso.com" });

test.each(DEVICES)("%s is %s", (_name, system, touchPoints, userAgent) => {
  expect(platformOf(userAgent, touchPoints)).toMatchObject({ system, isInstalled: false });
  expect(parseSystem({ userAgent, touchPoints })).toBe(system);
});

describe("whatever a browser says", () => {
  test("is one of three systems, and opened from the home screen or not", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom(...DEVICES.map(([, , , text]) => text)));
    fc.assert(
      fc.property(words, fc.integer(), fc.boolean(), (userAgent, touchPoints, isStandalone) => {
        const { system, isInstalled } = platformOf(userAgent, touchPoints, isStandalone);
        expect(["ios", "android", "computer"]).toContain(system);
        expect(isInstalled).toBe(isStandalone);
      }),
    );
  });
});
