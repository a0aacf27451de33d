/** What is wrong with a guide, and where; the build ends with it. */
export class GuideFault extends Error {
  override readonly name = "GuideFault";

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}

/** Ends the compiling of one file with a problem of one of its lines. */
export type Fail = (line: number, problem: string) => never;

/** Counts lines from after the first `linesBefore` of a file. */
export const failIn =
  (file: string, linesBefore = 0): Fail =>
  (line, problem) => {
    throw new GuideFault(file, linesBefore + line, problem);
  };
