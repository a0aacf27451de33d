import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium, wholeChromium } from "../support/chromium.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";

// Whoever uses this browser has allowed everything: what is refused here, the page's headers refuse.
const PERMISSIONS = [
  ...["camera", "clipboard-read", "clipboard-write"],
  ...["geolocation", "microphone", "screen-wake-lock"],
];

let host: Host;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  host = await openHost(dist);
  host.answers(/^\/elsewhere/, 200, "<!doctype html><title>Elsewhere</title><body>");
  browser = await launchChromium({
    ...wholeChromium(),
    args: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
  });
  context = await browser.newContext({
    serviceWorkers: "block",
    permissions: PERMISSIONS,
    geolocation: { latitude: 0, longitude: 0 },
  });
});

afterAll(async () => {
  await browser?.close();
  await host?.goesDown();
});

/** Runs in the page. */
const tryPowers = async (): Promise<Readonly<Record<string, string>>> => {
  const { mediaDevices, clipboard, wakeLock, geolocation } = navigator;
  const usb = (navigator as unknown as { usb: { getDevices(): Promise<unknown> } }).usb;
  const powers: Readonly<Record<string, () => Promise<unknown>>> = {
    camera: () => mediaDevices.getUserMedia({ video: true }),
    "a copy": () => clipboard.writeText("text"),
    "a screen that stays lit": () => wakeLock.request("screen"),
    microphone: () => mediaDevices.getUserMedia({ audio: true }),
    "what was copied": () => clipboard.readText(),
    place: () => new Promise((found, refused) => geolocation.getCurrentPosition(found, refused)),
    usb: () => usb.getDevices(),
  };
  const outcomes: Record<string, string> = {};
  for (const [name, use] of Object.entries(powers)) {
    outcomes[name] = await use().then(
      () => "granted",
      () => "refused",
    );
  }
  return outcomes;
};

const USED = { camera: "granted", "a copy": "granted", "a screen that stays lit": "granted" };

test("a page has the powers that it uses, and no other, whatever people allow", async () => {
  const page = await context.newPage();
  await page.goto(`${host.origin}/en/barcode`);
  expect(await page.evaluate(tryPowers)).toEqual({
    ...USED,
    ...{ microphone: "refused", "what was copied": "refused", place: "refused", usb: "refused" },
  });
  await page.close();
});

test("without the header it would have them all", async () => {
  const page = await context.newPage();
  await page.route(`${host.origin}/en/barcode`, async (route) => {
    const response = await route.fetch();
    const { "permissions-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(`${host.origin}/en/barcode`);
  expect(await page.evaluate(tryPowers)).toEqual({
    ...USED,
    ...{ microphone: "granted", "what was copied": "granted", place: "granted", usb: "granted" },
  });
  await page.close();
});

/** A page of another site, which shows or opens ours. */
const elsewhere = async () => {
  const page = await context.newPage();
  await page.goto(`${host.origin.replace("localhost", "127.0.0.1")}/elsewhere`);
  return page;
};

/** What a frame shows in the end; the browser puts a page of its own where ours is refused. */
const frameAt = async (path: string): Promise<string> => {
  const page = await elsewhere();
  const [frame] = await Promise.all([
    page.waitForEvent("framenavigated", (one) => one !== page.mainFrame()),
    page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement("iframe"), { src: address }));
    }, host.origin + path),
  ]);
  const shown = frame.url();
  await page.close();
  return shown;
};

test.each(["/en/scan", "/redirect.html", "/en/it/kit"])("no other site shows %s", async (path) => {
  expect(await frameAt(path)).toMatch(/^chrome-error:/);
});

test("a page that says nothing of frames is shown, which shows that they were looked at", async () => {
  expect(await frameAt("/elsewhere")).toBe(`${host.origin}/elsewhere`);
});

const isShown = async (picture: string): Promise<boolean> => {
  const page = await elsewhere();
  const shown = await page.evaluate(
    (address) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      }),
    picture,
  );
  await page.close();
  return shown;
};

test("no other site takes our pictures", async () => {
  const picture = `${host.origin}/icons/192.png`;
  expect(await isShown(picture)).toBe(false);
  await context.route(picture, async (route) => {
    const response = await route.fetch();
    const { "cross-origin-resource-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  expect(await isShown(picture)).toBe(true);
});

test("who opened a page of ours has no hold on it", async () => {
  const page = await elsewhere();
  const opening = context.waitForEvent("page");
  await page.evaluate((address) => {
    Object.assign(window, { opened: window.open(address) });
  }, `${host.origin}/en/scan`);
  const ours = await opening;
  await ours.waitForLoadState();
  expect(await ours.evaluate(() => window.opener)).toBe(null);
  expect(await page.evaluate(() => (window as unknown as { opened: Window }).opened.closed)).toBe(
    true,
  );
  await page.close();
});
