// node tests/support/run.mjs tests/support/pictures.ts: icons and screenshots of the manifest,
// drawn from the icon and the built app as they are now.

import { mkdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { demoConfig } from "../tenant/config.ts";
import { startServer } from "../tenant/serve.ts";
import { createTenant } from "../tenant/tenant.ts";
import { launchChromium } from "./chromium.ts";

const ACCENT = "#0a6a5c";

/** `margin` is the part on each side that a round mask may cut off. */
const ICONS = [
  { file: "192", size: 192, margin: 0 },
  { file: "512", size: 512, margin: 0 },
  { file: "maskable-512", size: 512, margin: 0.125 },
  { file: "apple-touch-180", size: 180, margin: 0.1 },
] as const;

const SCREENS = [
  { file: "narrow", width: 390, height: 844, scale: 2 },
  { file: "wide", width: 1280, height: 800, scale: 1 },
] as const;

const drawIcons = async (browser: Browser): Promise<void> => {
  const svg = readFileSync("public/icons/icon.svg", "utf8");
  for (const { file, size, margin } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = size * (1 - 2 * margin);
    const paper = margin > 0 ? ACCENT : "transparent";
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${paper}">` +
        svg.replace("<svg ", `<svg width="${side}" height="${side}" `),
    );
    await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: margin === 0 });
    await page.close();
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

const browser = await launchChromium();
await drawIcons(browser);
await takeScreenshots(browser);
await browser.close();
