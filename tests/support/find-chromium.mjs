import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

const listOnPath = () =>
  NAMES.flatMap((name) =>
    (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)),
  );

/** Playwright knows where its own download lies; before npm ci there is no Playwright to ask. */
const listPlaywrights = () => {
  try {
    const playwright = createRequire(import.meta.url)("playwright-core");
    return [playwright.chromium.executablePath()];
  } catch {
    return [];
  }
};

/** Ubuntu's chromium-browser may be a stub that only names a snap: being there is not enough. */
const isWorking = (/** @type {string} */ file) =>
  existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;

/** @returns {string | undefined} the path of a Chromium that starts, or nothing */
export const findChromium = () =>
  [process.env.CHROMIUM ?? "", ...listOnPath()].find(isWorking) ??
  listPlaywrights().find(isWorking);
