import { appendFileSync } from "node:fs";
import fc, { type IAsyncProperty, type IProperty } from "fast-check";
import { test } from "vitest";

/** `npm test` asks for few; `npm run fuzz` for as many as it was told to. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 150);

const SEED = Number(process.env["FUZZ_SEED"] ?? Math.trunc(Math.random() * 2 ** 31));

/** Where one failure was, to see it again. */
const PATH = process.env["FUZZ_PATH"];

const REPORT = process.env["FUZZ_REPORT"];

/** What came of one law. */
export type LawReport = {
  readonly law: string;
  readonly runs: number;
  readonly seconds: number;
  readonly isFine: boolean;
};

const note = (report: LawReport): void => {
  if (REPORT !== undefined) appendFileSync(REPORT, `${JSON.stringify(report)}\n`);
};

/** A counterexample can be a megabyte. */
const LONGEST_TOLD = 4_000;

/** A law that holds for whatever comes; a failure says by which seed and path it is seen again. */
export const law = <Given>(
  name: string,
  property: IProperty<Given> | IAsyncProperty<Given>,
): void => {
  test(name, async () => {
    const began = performance.now();
    const checked = await fc.check(property as IAsyncProperty<Given>, {
      seed: SEED,
      numRuns: RUNS,
      ...(PATH !== undefined && { path: PATH }),
    });
    const seconds = (performance.now() - began) / 1000;
    note({ law: name, runs: checked.numRuns, seconds, isFine: !checked.failed });
    if (!checked.failed) return;
    const told = fc.defaultReportMessage(checked) ?? "";
    throw new Error(`${told.slice(0, LONGEST_TOLD)}\n${checked.errorInstance}`);
  }, 3_600_000);
};
