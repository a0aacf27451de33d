import type { Result } from "../domain/result.ts";
import type { Effort, Frame, ScanFault } from "../ports/scanner.ts";

/** What a page asks of the reader. */
export type Question = { readonly id: number; readonly frame: Frame; readonly effort: Effort };

/** What the reader answers, one to each question. */
export type Answer = {
  readonly id: number;
  readonly result: Result<string | undefined, ScanFault>;
};
