// node tests/support/run.mjs tests/bench/language-cost.ts: what one language more costs the readers of
// the others. The same app is built once more without its last language.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { listNeeds, listPages } from "./page-needs.ts";

const SOURCES = ["app", "locales", "public", "package.json", "tsconfig.json", "vite.config.ts"];
const LEFT_OUT = LANGUAGE_TAGS.at(-1) ?? "";

const withoutLanguage = (source: string): string =>
  source
    .replace(`, "${LEFT_OUT}"] as const`, "] as const")
    .replace(new RegExp(`^.*\\{ tag: "${LEFT_OUT}".*\\n`, "m"), "");

const buildWithout = (room: string): string => {
  for (const name of SOURCES) cpSync(name, join(room, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(room, "node_modules"));
  const list = join(room, "app/domain/languages.ts");
  writeFileSync(list, withoutLanguage(readFileSync(list, "utf8")));
  execFileSync("npx", ["vite", "build", "--logLevel", "error"], {
    cwd: room,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "pipe",
  });
  return join(room, "dist");
};

/** Names that change with their content weigh a few bytes more or less by chance. */
const weigh = (file: string): number =>
  brotliCompressSync(readFileSync(file, "utf8").replaceAll(/-[\w-]{8}(?=\.js)/g, "-00000000"))
    .length;

const weighPages = (dist: string): ReadonlyMap<string, number> => {
  const read = listPages(dist).filter((page) => /^[a-z]{2}\//.test(page));
  return new Map(
    read.map((page) => {
      const { reading, living } = listNeeds(dist, page);
      const files = [...reading, ...living].map((file) => weigh(join(dist, file)));
      return [page, files.reduce((sum, bytes) => sum + bytes, 0)];
    }),
  );
};

const room = mkdtempSync(join(tmpdir(), "second-step-bench-"));
const full = weighPages("dist");
const less = weighPages(buildWithout(room));
rmSync(room, { recursive: true, force: true });

const costs = [...less].map(([page, bytes]) => (full.get(page) ?? 0) - bytes);
const sorted = costs.toSorted((one, other) => one - other);
console.log(
  `\nBytes under brotli 11 that ${LEFT_OUT} adds to a page opened in another language; at most 50\n`,
);
console.log(`${sorted.length} pages: median ${sorted[sorted.length >> 1]}, most ${sorted.at(-1)}`);
process.exitCode = costs.length === 0 ? 1 : 0;
