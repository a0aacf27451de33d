import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LawReport } from "./law.ts";

// npm run fuzz [-- door …]: every door, or the named ones, with FUZZ_RUNS runs a law. FUZZ_SEED makes
// the same inputs again; FUZZ_PATH, which a failure names, goes straight to one of them.

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 100_000);
const SEED = Number(process.env["FUZZ_SEED"] ?? Math.trunc(Math.random() * 2 ** 31));
const PATH = process.env["FUZZ_PATH"];

/** A door is tried in parts, each with a seed of its own, so that both cores have something to do. */
const PART = 25_000;

/** Nothing that comes from outside may take for ever: a part that does is ended, and counts as found. */
const LONGEST_MS = 1_200_000;

const AT_ONCE = 2;

type Part = { readonly door: string; readonly seed: number; readonly runs: number };
type Outcome = Part & { readonly laws: readonly LawReport[]; readonly said: string };

const doors = readdirSync("tests/fuzz")
  .flatMap((name) => /^(.*)\.test\.tsx?$/.exec(name)?.[1] ?? [])
  .filter((door) => process.argv.length < 3 || process.argv.slice(2).includes(door));

const partsOf = (door: string): readonly Part[] => {
  const count = PATH === undefined ? Math.ceil(RUNS / PART) : 1;
  return Array.from({ length: count }, (_, index) => ({
    door,
    seed: SEED + index,
    runs: Math.min(PART, RUNS - index * PART),
  }));
};

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));

const reportOf = (file: string): readonly LawReport[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as LawReport)
    : [];

const tryPart = (part: Part): Promise<Outcome> =>
  new Promise((resolve) => {
    const file = join(folder, `${part.door}-${part.seed}`);
    const child = spawn(
      process.execPath,
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--project",
        "fuzz",
        `tests/fuzz/${part.door}.test`,
      ],
      {
        env: {
          ...process.env,
          FUZZ_RUNS: String(part.runs),
          FUZZ_SEED: String(part.seed),
          FUZZ_REPORT: file,
          NO_COLOR: "1",
        },
      },
    );
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    const timer = setTimeout(() => {
      said += `\nended after ${LONGEST_MS / 1000} s`;
      child.kill("SIGKILL");
    }, LONGEST_MS);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ...part, laws: reportOf(file), said: code === 0 ? "" : said });
    });
  });

console.log(`seed ${SEED}, ${RUNS} runs a law`);

const waiting = doors.flatMap(partsOf);
const outcomes: Outcome[] = [];
const work = async (): Promise<void> => {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const outcome = await tryPart(part);
    outcomes.push(outcome);
    if (outcome.said !== "") {
      console.log(`\n${part.door}: FUZZ_SEED=${part.seed} FUZZ_RUNS=${part.runs}\n${outcome.said}`);
    }
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
rmSync(folder, { recursive: true });

console.log("\n| door | law | runs | s | found |\n|---|---|---|---|---|");
for (const door of doors) {
  const own = outcomes.filter((outcome) => outcome.door === door);
  const laws = own.flatMap((outcome) => outcome.laws);
  for (const name of new Set(laws.map(({ law }) => law))) {
    const all = laws.filter(({ law }) => law === name);
    const runs = all.reduce((sum, each) => sum + each.runs, 0);
    const seconds = all.reduce((sum, each) => sum + each.seconds, 0);
    const found = all.filter(({ isFine }) => !isFine).length;
    console.log(`| ${door} | ${name} | ${runs} | ${seconds.toFixed(0)} | ${found} |`);
  }
}
process.exitCode = outcomes.some(({ said }) => said !== "") ? 1 : 0;
