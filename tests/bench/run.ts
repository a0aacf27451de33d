// npm run bench [-- name …]: what the built app weighs, asks of people, and how fast it is.

import { spawnSync } from "node:child_process";

/** In this order; the last ones want the machine to themselves. */
const BENCHES: Readonly<Record<string, string>> = {
  sizes: "tests/bench/sizes.ts",
  waves: "tests/bench/waves.ts",
  languages: "tests/bench/language-cost.ts",
  grades: "tests/bench/grades.ts",
  decoding: "tests/bench/decoding.ts",
  speed: "tests/bench/speed/speed.ts",
  lighthouse: "tests/bench/lighthouse.ts",
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(BENCHES).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);

const run = ([name, file]: readonly [string, string]): boolean => {
  console.log(`\n== ${name}\n`);
  const options = { stdio: "inherit" } as const;
  return spawnSync(process.execPath, ["tests/support/run.mjs", file], options).status === 0;
};

const missed = chosen.filter((bench) => !run(bench)).map(([name]) => name);
if (missed.length > 0) console.error(`\nNot as it should be: ${missed.join(", ")}`);
if (chosen.length === 0) console.error(`No bench of that name: ${Object.keys(BENCHES).join(", ")}`);
process.exitCode = missed.length > 0 || chosen.length === 0 ? 1 : 0;
