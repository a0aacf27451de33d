import type { Browser, BrowserContext, Page } from "playwright-core";
import { describeAndroid } from "../../support/chromium.ts";

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "en-US",
} as const;

/** A phone that was never here. */
export const newPhone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ ...PHONE, userAgent: describeAndroid(browser) });

/** A phone that has been at these addresses, and stayed until each was kept. */
export const usedPhone = async (
  browser: Browser,
  addresses: readonly string[],
  isKept: (page: Page) => Promise<unknown>,
): Promise<BrowserContext> => {
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  for (const address of addresses) {
    await page.goto(address);
    await isKept(page);
  }
  await page.close();
  return phone;
};

export const isControlled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** The app says so in its footer. */
export const isSaved = (page: Page): Promise<void> =>
  page.locator(".footer__offline:not(:empty)").waitFor();

/** Where the app keeps what it knows of a person. */
export const KEPT = "second-step";

/** Somebody who has Authenticator, until the app knows as much. */
export const signIn = async (phone: BrowserContext, origin: string): Promise<void> => {
  const page = await phone.newPage();
  await page.goto(`${origin}/en/sign-in`);
  await page.locator("a.action[data-press]").click();
  await page.getByLabel("Email").fill("omar@contoso.example");
  await page.getByLabel("Password").fill("demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes("asOf"), KEPT);
  await page.close();
};
