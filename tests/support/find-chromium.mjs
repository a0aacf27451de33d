import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const WHOLE = ["chromium", "chromium-browser", "google-chrome"];
const SHELLS = ["chromium-headless-shell"];

const listOnPath = (/** @type {string[]} */ names) =>
  names.flatMap((name) =>
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
  [process.env.CHROMIUM ?? "", ...listOnPath(WHOLE)].find(isWorking) ??
  listPlaywrights().find(isWorking);

/**
 * The same engine without anything around pages: journeys take little more than half the time in
 * it. It installs no apps.
 *
 * @returns {string | undefined} the path of a shell that starts, or nothing
 */
export const findShell = () => listOnPath(SHELLS).find(isWorking);
