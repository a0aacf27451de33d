import { readFileSync } from "node:fs";
import { readConfigText } from "../../adapters/jsonc-config-text.ts";
import { type Finding, lineOf, reportOn } from "./report.ts";

// node tests/support/run.mjs app/build/check-config/run.ts config.json
const USAGE = `config config.json: says what the app cannot use in the file, and what may not be meant so.
Ends with 0 if it can be used, 1 if it cannot, and 2 if no file could be read.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const todayHere = (): string => {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    `${part}`.padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
};

const conclude = (file: string, findings: readonly Finding[]): number => {
  const faults = findings.filter(({ weight }) => weight === "fault").length;
  for (const finding of findings) say(lineOf(file, finding));
  say(
    faults === 0
      ? `${file} can be used.`
      : `${file} can’t be used. Until it is mended, the app runs as a guide without sign-in.`,
  );
  return faults === 0 ? 0 : 1;
};

const run = ([file, ...more]: readonly string[]): number => {
  if (file === undefined || file.startsWith("-") || more.length > 0) {
    say(USAGE);
    return 2;
  }
  try {
    return conclude(
      file,
      reportOn(readFileSync(file, "utf8"), { readConfigText, today: todayHere() }),
    );
  } catch (thrown) {
    say(`${file} could not be read: ${thrown instanceof Error ? thrown.message : thrown}`);
    return 2;
  }
};

process.exitCode = run(process.argv.slice(2));
