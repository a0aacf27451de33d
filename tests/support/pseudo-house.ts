import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PSEUDO, PSEUDO_NAME, writePseudoLocale } from "./pseudo-language.ts";

const HOUSE = resolve(import.meta.dirname, "../..");
const COPIED = ["app", "locales", "public", "vite.config.ts", "package.json", "tsconfig.json"];

/** Where languages are named, and the line of the last one. */
const LANGUAGES = "app/domain/languages.ts";
const LAST_LINE = /(const NAMES = \{[^}]*\n)(?=\} as const;)/;

export type PseudoHouse = {
  /** The built site. */
  readonly dist: string;
  /** What a tool of node_modules complains of about the copy, if anything. */
  complaint(tool: string, ...parts: string[]): string;
  remove(): void;
};

const addLine = (file: string): void => {
  const before = readFileSync(file, "utf8");
  const after = before.replace(LAST_LINE, `$1  "${PSEUDO}": "${PSEUDO_NAME}",\n`);
  if (after === before) throw new Error(`${file} has no table of names to add a line to`);
  writeFileSync(file, after);
};

/** A copy of this house with one language more: a folder in `locales`, and a line. */
export const raisePseudoHouse = (): PseudoHouse => {
  const house = mkdtempSync(join(tmpdir(), "second-step-pseudo-"));
  for (const name of COPIED) cpSync(join(HOUSE, name), join(house, name), { recursive: true });
  symlinkSync(join(HOUSE, "node_modules"), join(house, "node_modules"));
  writePseudoLocale(join(house, "locales"));
  addLine(join(house, LANGUAGES));
  return {
    dist: join(house, "dist"),
    complaint: (tool, ...parts) => {
      const done = spawnSync(join(house, "node_modules/.bin", tool), parts, {
        cwd: house,
        encoding: "utf8",
        env: { ...process.env, NODE_ENV: "production" },
      });
      return done.status === 0 ? "" : done.stdout + done.stderr;
    },
    remove: () => rmSync(house, { recursive: true, force: true }),
  };
};
