import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Engine } from "../support/engines/engine.ts";

/** One journey in an engine. */
export type Walk =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly journey: string; readonly why: string }
  /** Nobody can make this browser do it: neither passed nor failed. */
  | { readonly kind: "impossible"; readonly journey: string; readonly why: string };

type Told = {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
};

/** What vitest’s JSON reporter writes, as far as we read it. */
export type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly Told[];
  }[];
};

const IMPOSSIBLE = /^CannotDo: (.*)/;

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

const judge = (file: string, { status, fullName, failureMessages = [] }: Told): Walk => {
  if (status === "passed") return { kind: "passed" };
  const journey = `${relative("tests/journeys", relative(process.cwd(), file))}: ${fullName}`;
  const reasons = failureMessages.map((message) => IMPOSSIBLE.exec(message)?.[1]);
  const [why] = reasons;
  // A journey that fails in another way as well has failed.
  if (why !== undefined && !reasons.includes(undefined))
    return { kind: "impossible", journey, why };
  const other = failureMessages.find((message) => !IMPOSSIBLE.test(message));
  return { kind: "failed", journey, why: firstLine(other ?? status) };
};

/** What came of all journeys; a file that could not be read is a failure of its own. */
export const readWalks = ({ testResults }: Report): readonly Walk[] =>
  testResults.flatMap(({ name, message, assertionResults }): readonly Walk[] =>
    assertionResults.length === 0
      ? [{ kind: "failed", journey: relative(process.cwd(), name), why: firstLine(message ?? "") }]
      : assertionResults.map((told) => judge(name, told)),
  );

// WebKit draws on a screen; this one is as tall as any page of ours, for pictures of all of it.
const SCREEN = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x16000x24"] as const;

/** Walks all journeys in an engine, those of every change and all further ones. */
export const walkIn = (engine: Engine, env: NodeJS.ProcessEnv = {}): readonly Walk[] => {
  const room = mkdtempSync(join(tmpdir(), "second-step-walks-"));
  const report = join(room, "report.json");
  const vitest = ["node_modules/.bin/vitest", "run", "--project=journeys", "--project=further"];
  // Other engines are driven one journey at a time.
  const workers = engine === "chromium" ? [] : ["--maxWorkers", "1"];
  const parts = [...vitest, "--reporter", "json", "--outputFile", report, ...workers];
  const [command = "", ...rest] = engine === "webkit" ? [...SCREEN, ...parts] : parts;
  const itsEnv = { ...process.env, ...env, JOURNEY_ENGINE: engine };
  try {
    spawnSync(command, rest, { env: itsEnv, stdio: ["ignore", "ignore", "inherit"] });
    return readWalks(JSON.parse(readFileSync(report, "utf8")) as Report);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

/** A line for each one that did not pass, to be printed. */
export const describeWalk = (walk: Walk): string =>
  walk.kind === "passed" ? "" : `${walk.journey} – ${walk.why}`;

export const isFailed = (walk: Walk): boolean => walk.kind === "failed";
