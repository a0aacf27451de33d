// node tests/support/run.mjs tests/bench/language-cost.ts: what one language more costs the readers of
// another one. The same app is built once more in English alone, and what all the others add to it is
// shared out among them: of one language by itself, chance in the packing is as much as the cost.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { FALLBACK, LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { listNeeds, listPages } from "./page-needs.ts";

const SOURCES = ["app", "locales", "public", "package.json", "tsconfig.json", "vite.config.ts"];
const others = LANGUAGE_TAGS.filter((tag) => tag !== FALLBACK);

/** The list of languages with nothing but English in it. */
const inEnglishAlone = (source: string): string =>
  others.reduce(
    (text, tag) => text.replace(new RegExp(`^  "?${tag}"?: "[^"]*",\\n`, "m"), ""),
    source,
  );

const buildInEnglish = (room: string): string => {
  for (const name of SOURCES) cpSync(name, join(room, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(room, "node_modules"));
  const list = join(room, "app/domain/languages.ts");
  writeFileSync(list, inEnglishAlone(readFileSync(list, "utf8")));
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
  const read = listPages(dist).filter((page) => page.startsWith(`${FALLBACK}/`));
  return new Map(
    read.map((page) => {
      const { reading, living } = listNeeds(dist, page);
      const files = [...reading, ...living].map((file) => weigh(join(dist, file)));
      return [page, files.reduce((sum, bytes) => sum + bytes, 0)];
    }),
  );
};

const room = mkdtempSync(join(tmpdir(), "second-step-bench-"));
const alone = weighPages(buildInEnglish(room));
rmSync(room, { recursive: true, force: true });

const costs = [...weighPages("dist")]
  .map(([page, bytes]) => (bytes - (alone.get(page) ?? 0)) / others.length)
  .toSorted((a, b) => a - b);

const inBytes = (bytes: number | undefined): string => (bytes ?? 0).toFixed(0);
console.log(
  "\nBytes under brotli 11 that each further language adds to a page in English; at most 50\n",
);
console.log(`median ${inBytes(costs[costs.length >> 1])}, most ${inBytes(costs.at(-1))}`);
