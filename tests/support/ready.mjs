// node tests/support/ready.mjs [--browser]: makes a fresh clone able to run what comes next.
// It runs before anything is installed, so it and what it imports are plain JavaScript.

import { getChromium } from "./get-chromium.mjs";
import { installPackages, isInstalled } from "./packages.mjs";

const isReady =
  (isInstalled() || installPackages()) && (!process.argv.includes("--browser") || getChromium());

process.exitCode = isReady ? 0 : 1;
