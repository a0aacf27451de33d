import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Need } from "./audit.ts";

/** Debian's packages that are not there. */
export const missingPackages = (needs: readonly Need[]): readonly string[] => [
  ...new Set(
    needs.filter(({ file }) => !existsSync(file)).map(({ debianPackage }) => debianPackage),
  ),
];

const apt = (...parts: readonly string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", parts, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
};

/** Installs packages if that is allowed to us; whoever asks looks for what they bring. */
export const installPackages = (packages: readonly string[]): void => {
  if (packages.length === 0 || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(", ")} …`);
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
};
