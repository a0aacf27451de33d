// node tests/support/run.mjs tests/bench/waves.ts: what a phone fetches once the page is usable.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { OfflineSet } from "../../app/worker/offline-set.ts";

const dist = process.argv[2] ?? "dist";

const fileOf = (address: string): string => {
  const path = address.slice(1);
  if (path.endsWith("/")) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}.html`;
};

const weigh = (parts: OfflineSet["first"]): number =>
  parts
    .map(([address]) => brotliCompressSync(readFileSync(join(dist, fileOf(address)))).length)
    .reduce((sum, bytes) => sum + bytes, 0);

const row = (...cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) =>
      at === 0 ? String(cell).padEnd(40) : cell.toLocaleString("en").padStart(13),
    )
    .join("");

const worker = brotliCompressSync(readFileSync(join(dist, "sw.js"))).length;
console.log(
  "Bytes under brotli that follow in the background; at most 400,000 in the first wave\n",
);
console.log(row("language", "first wave", "files", "second wave", "files"));
for (const list of readdirSync(join(dist, "offline"))) {
  const { first, second } = JSON.parse(readFileSync(join(dist, "offline", list), "utf8"));
  console.log(row(list, weigh(first), first.length, weigh(second), second.length));
}
console.log(row("the worker, with the names of all lists", worker));
