import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const HOUSE = resolve(import.meta.dirname, "../..");

export type HouseCopy = {
  write(file: string, source: string): void;
  /** What a tool of node_modules prints about the copy. */
  run(tool: string, ...parts: string[]): string;
  remove(): void;
};

/** An empty house under the same rules, to sin in. */
export const copyHouse = (rules: readonly string[]): HouseCopy => {
  const copy = mkdtempSync(join(tmpdir(), "house-"));
  for (const file of rules) cpSync(join(HOUSE, file), join(copy, file));
  return {
    write: (file, source) => {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), source);
    },
    run: (tool, ...parts) =>
      spawnSync(join(HOUSE, "node_modules/.bin", tool), parts, { cwd: copy, encoding: "utf8" })
        .stdout,
    remove: () => rmSync(copy, { recursive: true }),
  };
};
