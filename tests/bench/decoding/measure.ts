import type { Effort, Frame, Scanner } from "../../../app/ports/scanner.ts";
import type { Case } from "./case.ts";

export type Verdict = "read" | "missed" | "wrong";

export type Measured = { readonly name: string; readonly verdict: Verdict; readonly ms: number };

const textIn = async (
  read: Scanner["read"],
  frame: Frame,
  effort: Effort,
): Promise<string | undefined> => {
  const reading = await read(frame, effort);
  if (reading.kind === "fault") throw new Error(`the decoder is ${reading.fault}`);
  return reading.value;
};

/** What comes of each case (of one without a code: nothing is right), and how long it took; `now` as `performance.now`. */
export const measure = async (
  cases: readonly Case[],
  read: Scanner["read"],
  effort: Effort,
  now: () => number = () => 0,
): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  for (const { name, text, draw } of cases) {
    const frame = draw();
    const start = now();
    const found = await textIn(read, frame, effort);
    const ms = now() - start;
    const verdict = found === text ? "read" : found === undefined ? "missed" : "wrong";
    measured.push({ name, verdict, ms });
  }
  return measured;
};

export const shareRead = (measured: readonly Measured[]): number =>
  measured.filter(({ verdict }) => verdict === "read").length / measured.length;
