// node tests/support/run.mjs tests/bench/lighthouse.ts [rounds] [dist]: what Lighthouse says of two
// pages of the app, beside the hand-written one. It is fetched by npx, and no dependency.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findChromium, listChromiumFlags } from "../support/chromium.ts";
import { figureOf } from "./speed/figures.ts";
import { serveApp, serveFloor, TRUSTING } from "./speed/sites.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const TIMES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
] as const;

type Category = (typeof CATEGORIES)[number];

/** What Lighthouse writes of a page, as far as we read it; scores from 0 to 1, times in milliseconds. */
type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly numericValue?: number }
    >
  >;
};

const [rounds = "3", dist = "dist"] = process.argv.slice(2);

const examine = async (address: string, folder: string): Promise<Report> => {
  const file = join(folder, "report.json");
  const flags = ["--headless=new", TRUSTING, ...listChromiumFlags()].join(" ");
  const options = [
    "--output=json",
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(",")}`,
    `--chrome-flags=${flags}`,
    "--quiet",
  ];
  await promisify(execFile)("npx", ["--yes", LIGHTHOUSE, address, ...options], {
    env: { ...process.env, CHROME_PATH: findChromium() },
  });
  return JSON.parse(await readFile(file, "utf8")) as Report;
};

const scoreOf = (reports: readonly Report[], category: Category): number =>
  figureOf(reports.map(({ categories }) => (categories[category]?.score ?? 0) * 100)).median;

const timeOf = (reports: readonly Report[], audit: string): number =>
  figureOf(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0)).median;

const row = (...cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(16))).join("");

const floor = await serveFloor({ isKept: false });
const app = await serveApp(dist);
const pages = [
  { name: "floor", address: `${floor.origin}/` },
  { name: "start page", address: `${app.origin}/en/` },
  { name: "help page", address: `${app.origin}/en/help` },
] as const;

const folder = await mkdtemp(join(tmpdir(), "lighthouse-"));
const reports = new Map<string, Report[]>(pages.map(({ name }) => [name, []]));
for (let round = 0; round < Number(rounds); round += 1)
  for (const { name, address } of pages) reports.get(name)?.push(await examine(address, folder));
await rm(folder, { recursive: true });

console.log(`${LIGHTHOUSE}, mobile, medians of ${rounds} interleaved rounds\n`);
console.log(row("", ...CATEGORIES, "FCP ms", "LCP ms", "TBT ms"));
for (const [name, all] of reports) {
  const scores = CATEGORIES.map((category) => scoreOf(all, category).toFixed(0));
  console.log(row(name, ...scores, ...TIMES.map((audit) => timeOf(all, audit).toFixed(0))));
}

const floorScore = scoreOf(reports.get("floor") ?? [], "performance");
const missed = [...reports].flatMap(([name, all]) => {
  if (name === "floor") return [];
  const isSlower = scoreOf(all, "performance") < floorScore;
  const faulty = CATEGORIES.filter((one) => one !== "performance" && scoreOf(all, one) < 100);
  return [
    ...(isSlower ? [`${name}: performance below the floor’s`] : []),
    ...faulty.map((one) => `${name}: ${one}`),
  ];
});
for (const [name, [last]] of reports)
  for (const { score, title } of Object.values(last?.audits ?? {}))
    if (name !== "floor" && score !== null && score < 0.9)
      console.log(`  ${name}: ${title} (${score})`);
if (missed.length > 0) console.error(`\nMissed: ${missed.join(", ")}`);
process.exit(missed.length > 0 ? 1 : 0);
