import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.mjs";

/** @returns {string} what it complained of, empty if all went well */
const run = (/** @type {string} */ command, /** @type {string[]} */ ...parts) => {
  const { status, stderr, error } = spawnSync(command, parts, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return "";
  return error?.message ?? (stderr.split("\n")[0] || `${command} ended with ${status}`);
};

const downloadWithPlaywright = () =>
  run(process.execPath, "node_modules/playwright-core/cli.js", "install", "--no-shell", "chromium");

const installWithDebian = () => {
  if (process.getuid?.() !== 0) return "only root can install Debian's package";
  return run("apt-get", "update") || run("apt-get", "install", "-y", "chromium");
};

/** @returns {boolean} whether a Chromium is there, after fetching one if need be */
export const getChromium = () => {
  if (findChromium()) return true;
  console.log("Installing Chromium …");
  const reasons = [];
  for (const install of [downloadWithPlaywright, installWithDebian]) {
    const reason = install() || "it does not start";
    if (findChromium()) return true;
    reasons.push(reason);
  }
  console.error(
    `The tests need Chromium: install it, or give its path in CHROMIUM (${reasons.join("; ")}).`,
  );
  return false;
};
