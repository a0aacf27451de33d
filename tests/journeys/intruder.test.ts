import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type Host, openHost } from "./steps/host.ts";
import { ELSEWHERE, type Intrusion, intrude, REFUSALS } from "./steps/intrude.ts";
import { dist } from "./steps/office.ts";

// One of each kind: step, guide, page for IT, the one that shows mails, guide for IT, a door.
const PAGES = ["/en/scan", "/en/help/cost", "/en/it", "/en/it/kit", "/en/it/guide/hosting", "/404"];
const INTRUSIONS = Object.keys(REFUSALS) as readonly Intrusion[];

const ANSWERS: Readonly<Record<string, readonly [contentType: string, body: string]>> = {
  "page.html": ["text/html", "<script>parent.postMessage('in', '*')</script>"],
  "picture.svg": ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  "script.js": ["text/javascript", ""],
};

/** Lets in whoever asks. */
const answerElsewhere = (route: Route): Promise<void> => {
  const name = new URL(route.request().url()).pathname.slice(1);
  const [contentType = "", body = ""] = ANSWERS[name] ?? [];
  const headers = { "access-control-allow-origin": "*" };
  return route.fulfill({ headers, contentType, body });
};

let host: Host;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  host = await openHost(dist);
  browser = await launchChromium();
  context = await browser.newContext({ serviceWorkers: "block" });
  await context.route(`${ELSEWHERE}**`, answerElsewhere);
});

afterAll(async () => {
  await browser?.close();
  await host?.goesDown();
});

const tryAll = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const outcomes: Record<string, string> = {};
  for (const what of INTRUSIONS) {
    outcomes[what] = await page.evaluate(intrude, [what, ELSEWHERE] as const);
  }
  return outcomes;
};

/** Leaves nothing but what the page carries in itself. */
const withoutPolicy = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const { "content-security-policy": _, ...headers } = response.headers();
  await route.fulfill({ response, headers });
};

describe.each(PAGES)("whoever slips something into %s gets nowhere", (path) => {
  test.each([
    ["with all its headers", false],
    ["where the host sends no policy", true],
  ])("%s", async (_, isBare) => {
    const page = await context.newPage();
    if (isBare) await page.route(host.origin + path, withoutPolicy);
    await page.goto(host.origin + path);
    expect(await tryAll(page)).toEqual(REFUSALS);
    await page.close();
  });
});

test("all of it gets in where there is no policy at all", async () => {
  const page = await context.newPage();
  const address = `${host.origin}/nothing`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
  await page.goto(address);
  const all = INTRUSIONS.map((what) => [what, "got in"]);
  expect(await tryAll(page)).toEqual(Object.fromEntries(all));
  await page.close();
});
