import type { Browser, Page } from "playwright-core";
import { watchAnnouncements } from "../../support/person-ears.ts";
import { PHONE } from "./look.ts";

/** A page whose live regions are listened to; no worker, so that no language is kept. */
export const newListener = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: "block" });
  await watchAnnouncements(context);
  return context.newPage();
};

/** Until all that the config adds is there, too. */
export const openInFull = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByText("Contoso").filter({ visible: true }).first().waitFor();
  await page.waitForLoadState("networkidle");
};
