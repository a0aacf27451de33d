import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { findShell, findChromium as lookForChromium } from "./find-chromium.mjs";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** Chromium's sandbox refuses to work for root, which is who runs in most containers. */
const isRoot = (): boolean => process.getuid?.() === 0;

export const listChromiumFlags = (): readonly string[] =>
  isRoot() ? [...QUIET, "--no-sandbox"] : QUIET;

/** The path of a Chromium that starts; throws where there is none. */
export const findChromium = (): string => {
  const file = lookForChromium();
  if (file === undefined)
    throw new Error("No Chromium: run node tests/support/ready.mjs --browser first.");
  return file;
};

/** The shell has no clipboard and no camera. */
export const wholeChromium = (): LaunchOptions => ({ executablePath: findChromium() });

const findPages = (): string =>
  (process.env["CHROMIUM"] === undefined ? findShell() : undefined) ?? findChromium();

/** A Chromium for pages, its lighter form where there is one and nobody has named another. */
export const launchChromium = ({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: findPages(),
    args: [...listChromiumFlags(), ...args],
    ...options,
  });

/** What Chrome on any Android says of itself since it stopped naming models (version 110). */
export const describeAndroid = (browser: Browser): string => {
  const major = browser.version().split(".")[0];
  return `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Mobile Safari/537.36`;
};
