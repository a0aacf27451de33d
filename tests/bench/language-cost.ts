// node tests/support/run.mjs tests/bench/language-cost.ts: what one language more costs the readers of
// the others. The same app is built once more without each.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { FALLBACK, LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { listNeeds, listPages } from "./page-needs.ts";

const SOURCES = ["app", "locales", "public", "package.json", "tsconfig.json", "vite.config.ts"];
const withoutLanguage = (source: string, tag: string): string =>
  source.replace(`, "${tag}"`, "").replace(new RegExp(`^.*\\{ tag: "${tag}".*\\n`, "m"), "");

const buildWithout = (tag: string, room: string): string => {
  for (const name of SOURCES) cpSync(name, join(room, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(room, "node_modules"));
  const list = join(room, "app/domain/languages.ts");
  writeFileSync(list, withoutLanguage(readFileSync(list, "utf8"), tag));
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

const full = weighPages("dist");

/** What the language adds to each page of the others, the least first. */
const costsOf = (tag: string): readonly number[] => {
  const room = mkdtempSync(join(tmpdir(), "second-step-bench-"));
  const less = weighPages(buildWithout(tag, room));
  rmSync(room, { recursive: true, force: true });
  return [...less].map(([page, bytes]) => (full.get(page) ?? 0) - bytes).toSorted((a, b) => a - b);
};

console.log("\nBytes under brotli 11 that a language adds to a page in another one; at most 50\n");
for (const tag of LANGUAGE_TAGS.filter((known) => known !== FALLBACK)) {
  const costs = costsOf(tag);
  console.log(`${tag}: median ${costs[costs.length >> 1]}, most ${costs.at(-1)}`);
}
