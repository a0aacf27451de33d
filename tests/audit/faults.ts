import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Row } from "../journeys/faults/cells.ts";
import { PROVEN } from "../journeys/faults/proven.ts";
import type { Audit, Outcome } from "./audit.ts";

const COLUMNS = ["what goes wrong", "where", "words", "way on", "ticks", "asked"] as const;

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  row.where,
  row.words.join(" "),
  row.way,
  row.ticks,
  `${row.asked} ≤ ${row.most}`,
];

const printTable = (lines: readonly (readonly string[])[]): void => {
  const widths = COLUMNS.map((_name, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  for (const line of lines) {
    console.log(
      `  ${line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd()}`,
    );
  }
};

const printMatrix = (rows: readonly Row[]): void => {
  for (const family of new Set(rows.map((row) => row.family))) {
    console.log(`\n  ${family}`);
    printTable([COLUMNS, ...rows.filter((row) => row.family === family).map(cellsOf)]);
  }
  console.log("\n  Proved by journeys of their own");
  for (const { what, where, file, test } of PROVEN) {
    console.log(`  ${what}, ${where}: ${file}, “${test}”`);
  }
  console.log("");
};

const readRows = (file: string): readonly Row[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Row)
    : [];

/** The matrix is walked by the test runner, each cell with a host and a phone of its own. */
const run = async (): Promise<Outcome> => {
  const room = mkdtempSync(join(tmpdir(), "second-step-faults-"));
  const report = join(room, "rows");
  const parts = ["run", "--project", "journeys", "tests/journeys/faults"];
  const env = { ...process.env, FAULTS: "all", FAULTS_REPORT: report, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/vitest", parts, {
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const rows = readRows(report);
  rmSync(room, { recursive: true, force: true });
  printMatrix(rows);
  return { looked: rows.length, findings: status === 0 ? [] : [`${stdout}${stderr}`] };
};

export const FAULTS: Audit = {
  name: "faults",
  what: "what goes wrong at each point of the journey: words, a way on, no tick lost, no loop",
  needs: [{ file: "/usr/bin/openssl", debianPackage: "openssl" }],
  run,
};
