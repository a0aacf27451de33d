// node tests/support/run.mjs tests/bench/decoding.ts [dist]: how many barcodes are read, and how fast.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { bundledRead } from "./decoding/bundled-read.ts";
import { EMPTY_CASES } from "./decoding/empty-cases.ts";
import { HARDER_CASES } from "./decoding/harder-cases.ts";
import { type Measured, measure, shareRead } from "./decoding/measure.ts";
import { NAMED_CASES } from "./decoding/named-cases.ts";

const GOALS = { quick: 0.75, harder: 0.9, medianMs: 150, quickBytes: 35_000 };

const row = (...cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(12)))
    .join("");

const percentile = (measured: readonly Measured[], share: number): number => {
  const sorted = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
};

const namesOf = (measured: readonly Measured[], wanted: Measured["verdict"]): string =>
  measured.flatMap(({ name, verdict }) => (verdict === wanted ? name : [])).join(", ");

const rate = (measured: readonly Measured[]): string =>
  `${measured.filter(({ verdict }) => verdict === "read").length}/${measured.length}`;

const describe = async (effort: "quick" | "harder") => {
  // The first of all is slower: it is compiled on the way.
  await measure(NAMED_CASES.slice(0, 1), bundledRead, effort);
  const named = await measure(NAMED_CASES, bundledRead, effort, () => performance.now());
  const harder = await measure(HARDER_CASES, bundledRead, effort, () => performance.now());
  const empty = await measure(EMPTY_CASES, bundledRead, effort, () => performance.now());
  const all = [...named, ...harder];
  const wrong = [...all, ...empty].filter(({ verdict }) => verdict === "wrong");
  console.log(
    row(
      effort === "quick" ? "first decoder" : "with “try harder”",
      ...[rate(named), rate(harder), `${Math.round(100 * shareRead(all))} %`, wrong.length],
      ...[percentile(all, 0.5), percentile(all, 0.95), percentile(empty, 0.5)],
    ),
  );
  return { all, wrong, share: shareRead(all), median: percentile(all, 0.5) };
};

console.log(
  `Barcodes read; at least ${100 * GOALS.quick} % by the first decoder, in ${GOALS.medianMs} ms at the median, ${100 * GOALS.harder} % with “try harder”, none wrong\n`,
);
console.log(
  row("", ...["named", "harder", "share", "wrong"], ...["median ms", "p95 ms", "no code ms"]),
);
const quick = await describe("quick");
const harder = await describe("harder");
console.log(`\nmissed by the first: ${namesOf(quick.all, "missed")}`);
console.log(`missed by both: ${namesOf(harder.all, "missed")}`);

const assets = join(process.argv[2] ?? "dist", "assets");
const pieces = readdirSync(assets).filter((name) => /^(?:reader|zxing)[-_]/.test(name));
console.log(`\n${row("piece", "brotli")}`);
const weights = pieces.map((name) => {
  const bytes = brotliCompressSync(readFileSync(join(assets, name))).length;
  console.log(row(name, bytes.toLocaleString("en")));
  return { name, bytes };
});
const first = weights.filter(({ name }) => name.startsWith("reader-"));
const isLight = first.every(({ bytes }) => bytes <= GOALS.quickBytes);

const isGood =
  quick.wrong.length + harder.wrong.length === 0 &&
  quick.share >= GOALS.quick &&
  harder.share >= GOALS.harder &&
  quick.median <= GOALS.medianMs &&
  isLight;
if (!isGood) console.error("\nBelow what was promised.");
process.exitCode = isGood ? 0 : 1;
