import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Browser, isOwnBrowser, parseBrowser } from "../../../app/domain/browsers.ts";
import { homeScreenWay } from "../../../app/domain/home-screen.ts";
import { type Platform, parsePlatform } from "../../../app/domain/platform.ts";
import { type Agent, APPS, BROWSERS } from "./user-agents.ts";

const { other, ...named } = BROWSERS;
const NAMED = Object.entries(named).flatMap(([browser, agents]) =>
  agents.map((agent: Agent) => ({ browser: browser as Browser, ...agent })),
);

const platformOf = ({ userAgent, touchPoints }: Agent, isStandalone = false): Platform =>
  parsePlatform({ userAgent, touchPoints, isStandalone, origin: "https://setup.contoso.example" });

test.each(NAMED)("$name is named", ({ browser, userAgent }) => {
  expect(parseBrowser(userAgent)).toBe(browser);
});

test.each(other)("$name is a browser, of which no menu is described", ({ userAgent }) => {
  expect(parseBrowser(userAgent)).toBeUndefined();
  expect(isOwnBrowser(userAgent)).toBe(true);
});

test("whatever is said, the answer is a browser or none", () => {
  const browsers = [...Object.keys(named), undefined];
  fc.assert(
    fc.property(fc.string(), (text) => void expect(browsers).toContain(parseBrowser(text))),
  );
});

describe("the way to the home screen", () => {
  const find = (name: string): Agent => {
    const found = [...NAMED, ...other].find((agent) => agent.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  test.each([
    ["Safari on an iPhone", "ios-safari"],
    ["Safari on an iPad, which calls itself a Mac", "ios-safari"],
    ["Chrome on an iPhone", "ios-other"],
    ["Edge on an iPhone", "ios-other"],
    ["Firefox on an iPhone", "ios-other"],
    ["Opera on an iPhone", "any"],
    ["Chrome on Android", "android"],
    ["Firefox on Android", "android-firefox"],
    ["Edge on Android", "android-bottom"],
    ["Samsung’s browser", "android-bottom"],
    ["Opera on Android", "any"],
    ["Chrome on Windows", "computer"],
    ["Edge on a Surface, which has a touch screen", "computer"],
    ["Safari on a Mac", "mac-safari"],
    ["Firefox on Linux", "bookmark"],
  ])("in %s is %s", (name, way) => {
    expect(homeScreenWay(platformOf(find(name)), "none")).toBe(way);
  });

  test("is the browser’s own offer where it makes one, but not inside an app", () => {
    const chrome = platformOf(find("Chrome on Android"));
    expect(homeScreenWay(chrome, "offered")).toBe("offered");
    expect(homeScreenWay(chrome, "asking")).toBe("offered");
    expect(homeScreenWay(platformOf(APPS.outlook[0]), "offered")).toBe("in-app");
  });

  test("is done once the app is there, or opened from there", () => {
    const safari = find("Safari on an iPhone");
    expect(homeScreenWay(platformOf(safari), "done")).toBe("done");
    expect(homeScreenWay(platformOf(safari, true), "none")).toBe("done");
  });

  test("is told for any browser while nothing is known", () => {
    expect(homeScreenWay(undefined, "none")).toBe("any");
  });
});
