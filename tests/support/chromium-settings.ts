import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import type { CookieSetting } from "../journeys/person.ts";
import { findChromium, listChromiumFlags } from "./chromium.ts";

/** As Chromium 156 writes its own settings page down; 2 stands for “block”. */
const SETTINGS: Readonly<Record<CookieSetting, object>> = {
  refused: { profile: { default_content_setting_values: { cookies: 2 } } },
  "own site": { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } },
};

/** A browser of its own, since settings are a profile’s; `forget` once it is closed. */
export const launchWithCookies = async (
  setting: CookieSetting,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly forget: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), "second-step-profile-"));
  mkdirSync(join(folder, "Default"));
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(SETTINGS[setting]));
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    executablePath: findChromium(),
    args: [...listChromiumFlags()],
  });
  // The browser still writes while it goes.
  const forget = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  return { context, forget };
};
