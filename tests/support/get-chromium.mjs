import { spawnSync } from "node:child_process";
import { findChromium, findShell } from "./find-chromium.mjs";

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

const installWithDebian = (/** @type {string} */ name) => {
  if (process.getuid?.() !== 0) return "only root can install Debian's package";
  return run("apt-get", "update") || run("apt-get", "install", "-y", name);
};

const getWhole = () => {
  if (findChromium()) return true;
  console.log("Installing Chromium …");
  const reasons = [];
  for (const install of [downloadWithPlaywright, () => installWithDebian("chromium")]) {
    const reason = install() || "it does not start";
    if (findChromium()) return true;
    reasons.push(reason);
  }
  console.error(
    `The tests need Chromium: install it, or give its path in CHROMIUM (${reasons.join("; ")}).`,
  );
  return false;
};

/** @returns {boolean} whether a Chromium is there, after fetching one if need be */
export const getChromium = () => {
  if (!getWhole()) return false;
  // Where it cannot be had, the whole browser does its work in more time.
  if (!findShell()) installWithDebian("chromium-headless-shell");
  return true;
};
