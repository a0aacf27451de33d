import { describe, expect, test } from "vitest";
import { browserLink, type InApp } from "../../../app/domain/in-app.ts";
import { parsePlatform } from "../../../app/domain/platform.ts";
import { type Agent, APPS, BROWSERS } from "./user-agents.ts";

const inAppOf = ({ userAgent, touchPoints }: Agent, isStandalone = false): InApp | undefined =>
  parsePlatform({ userAgent, touchPoints, isStandalone, origin: "https://setup.contoso.example" })
    .inApp;

const IN_APP = Object.entries(APPS).flatMap(([app, agents]) =>
  agents.map((agent: Agent) => ({ app, ...agent })),
);
const ORDINARY: readonly Agent[] = Object.values(BROWSERS).flat();

test.each(IN_APP)("$name gives itself away", ({ app, ...agent }) => {
  expect(inAppOf(agent)).toBe(app);
});

test.each(ORDINARY)("$name is not taken for an app", (agent) => {
  expect(inAppOf(agent)).toBeUndefined();
});

test.each(ORDINARY)("$name is not taken for Outlook for passing keys", (agent) => {
  const userAgent = `${agent.userAgent} PKeyAuth/1.0`;
  expect(inAppOf({ ...agent, userAgent })).toBeUndefined();
});

test("what was opened from the home screen of an iPhone says no Safari, and is no app", () => {
  const [, view] = APPS.other;
  expect(inAppOf(view)).toBe("other");
  expect(inAppOf(view, true)).toBeUndefined();
});

test("on a computer, apps hand their links to the browser", () => {
  const userAgent =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Teams/1.8.00.3758 Chrome/126.0.6478.261 Electron/31.7.7 Safari/537.36";
  expect(inAppOf({ name: "Teams on Windows", userAgent, touchPoints: 0 })).toBeUndefined();
});

describe("the link to a browser", () => {
  test("is an intent that any browser may take up", () => {
    expect(browserLink("https://setup.contoso.example/it/de/keep")).toBe(
      "intent://setup.contoso.example/it/de/keep#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end",
    );
  });

  test("keeps a port, and takes nothing along that is about the person", () => {
    const link = browserLink("http://localhost:4173/en/?user=n@contoso.example#x");
    expect(link).toMatch(/^intent:\/\/localhost:4173\/en\/#Intent;scheme=http;/);
    expect(link).not.toContain("contoso.example");
  });
});
