import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { watchAnnouncements } from "../../support/person-ears.ts";
import { PHONE } from "./look.ts";

/** What a page is looked at on: each shows a form of its own where the two differ. */
export const DEVICES = {
  phone: {
    userAgent:
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
    isMobile: true,
    hasTouch: true,
  },
  computer: {},
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
export type Device = keyof typeof DEVICES;

/** A page whose live regions are listened to; no worker, so that no language is kept. */
export const newListener = async (browser: Browser, device: Device): Promise<Page> => {
  const context = await browser.newContext({
    ...DEVICES[device],
    viewport: PHONE,
    serviceWorkers: "block",
  });
  await watchAnnouncements(context);
  return context.newPage();
};

/** Until all that the config adds is there, too. */
export const openInFull = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByText("Contoso").filter({ visible: true }).first().waitFor();
  await page.waitForLoadState("networkidle");
};
