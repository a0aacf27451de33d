// node tests/support/run.mjs tests/support/pictures.ts: icons and screenshots of the manifest,
// drawn from the icon and the built app as they are now.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { drawIcons, engineFile } from "../../app/build/icons.ts";
import { demoConfig } from "../tenant/config.ts";
import { startServer } from "../tenant/serve.ts";
import { createTenant } from "../tenant/tenant.ts";
import { launchChromium } from "./chromium.ts";

/** The paper of the app's own icon. */
const ACCENT = "#0a6a5c";

const SCREENS = [
  { file: "narrow", width: 390, height: 844, scale: 2 },
  { file: "wide", width: 1280, height: 800, scale: 1 },
] as const;

const writeIcons = async (): Promise<void> => {
  const icon = { bytes: readFileSync("public/icons/icon.svg"), type: "image/svg+xml" } as const;
  const engine = readFileSync(engineFile());
  for (const { name, bytes: drawn } of await drawIcons(icon, ACCENT, engine)) {
    writeFileSync(`public/icons/${name}`, drawn);
  }
};

const takeScreenshots = async (browser: Browser): Promise<void> => {
  const config = () => demoConfig({ organisation: { name: "Second Step" } });
  const server = await startServer({ port: 0, dist: "dist", tenant: createTenant({ config }) });
  mkdirSync("public/screenshots", { recursive: true });
  for (const { file, width, height, scale } of SCREENS) {
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
    await page.goto(`${server.origin}/en/`);
    await page.getByText("Second Step").waitFor();
    await page.screenshot({ path: `public/screenshots/${file}.png` });
    await page.close();
  }
  await server.close();
};

await writeIcons();
const browser = await launchChromium();
await takeScreenshots(browser);
await browser.close();
