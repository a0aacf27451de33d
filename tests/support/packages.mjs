import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const WANTED = "package-lock.json";
const FOUND = "node_modules/.package-lock.json";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Entry */

/** @returns {Record<string, Entry>} the packages of a lock file, by their place in node_modules */
const readPackages = (/** @type {string} */ file) =>
  JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Whether node_modules holds what the lock file asks for. npm writes what it installed beside the
 * packages; dates say nothing, since a checkout touches them. Packages for other platforms are
 * listed as optional and are rightly absent.
 */
export const isInstalled = () => {
  if (!existsSync(FOUND)) return false;
  const found = readPackages(FOUND);
  return Object.entries(readPackages(WANTED)).every(
    ([place, { version, optional, devOptional }]) => {
      if (place === "") return true;
      const there = found[place];
      return there === undefined ? optional || devOptional : there.version === version;
    },
  );
};

/** @returns {boolean} whether it went well */
export const installPackages = () => {
  console.log("Installing packages (npm ci) …");
  const quietly = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["ci", ...quietly], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) console.error("npm ci failed: see above.");
  return status === 0;
};
