import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSystemVersion } from "../../../app/domain/system-version.ts";

const SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const iphone = (system: string, rest: string): string =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${system} like Mac OS X) ${SAFARI} ${rest}`;
const CHROME =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

describe("the version of a phone’s system", () => {
  test.each([
    ["15", iphone("15_8_3", "Version/15.6 Mobile/15E148 Safari/604.1"), 15],
    ["18", iphone("18_5", "Version/18.5 Mobile/15E148 Safari/604.1"), 18],
    ["at least 18, frozen", iphone("18_6", "Version/26.0 Mobile/15E148 Safari/604.1"), 18],
  ])("is told by Safari on an iPhone: %s", (_name, userAgent, version) => {
    expect(parseSystemVersion({ userAgent })).toBe(version);
  });

  test.each([
    ["Firefox on an iPhone", iphone("18_7", "FxiOS/143.0 Mobile/15E148 Safari/605.1.15")],
    ["Chrome on an iPhone", iphone("17_7", "CriOS/140.0.7339.101 Mobile/15E148 Safari/604.1")],
    ["an app on an iPhone", iphone("17_5", "Mobile/15E148")],
    [
      "an iPad, which calls itself a Mac",
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Version/18.6 Safari/605.1.15`,
    ],
    ["Chrome on Android without its hints", CHROME],
    ["Firefox on Android", "Mozilla/5.0 (Android 14; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0"],
  ])("is not believed of %s", (_name, userAgent) => {
    expect(parseSystemVersion({ userAgent })).toBeUndefined();
  });

  test.each([
    ["14.0.0", 14],
    ["7.1.2", 7],
    ["16", 16],
    ["", undefined],
    ["0.0.0", undefined],
    ["Tiramisu", undefined],
  ])("is what Chromium’s hint “%s” says on Android", (platformVersion, version) => {
    const hints = { platform: "Android", platformVersion };
    expect(parseSystemVersion({ userAgent: CHROME, hints })).toBe(version);
  });

  test("is nothing that a hint about another system says", () => {
    const hints = { platform: "Windows", platformVersion: "15.0.0" };
    expect(parseSystemVersion({ userAgent: CHROME, hints })).toBeUndefined();
  });

  test("is a small whole number or not known, whatever is said", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (userAgent, platformVersion) => {
        const hints = { platform: "Android", platformVersion };
        const version = parseSystemVersion({ userAgent, hints }) ?? 1;
        expect(Number.isInteger(version) && version > 0 && version < 1000).toBe(true);
      }),
    );
  });
});
