import type { Page } from "playwright-core";

/**
 * Playwright can only grant; what a person refused is said to the browser itself. It holds as long
 * as the session that said it, which goes with the tab (seen with Chromium 156).
 */
export const refuseCamera = async (page: Page, origin: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const { targetInfo } = await devtools.send("Target.getTargetInfo");
  await devtools.send("Browser.setPermission", {
    permission: { name: "camera" },
    setting: "denied",
    origin,
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
};

/** What is granted at all is granted alone: the clipboard, which asks nobody after a press, comes along. */
export const allowCamera = (page: Page): Promise<void> =>
  page.context().grantPermissions(["camera", "clipboard-read", "clipboard-write"]);
