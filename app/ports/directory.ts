import type { Fault } from "../domain/faults.ts";
import type { Method } from "../domain/methods.ts";
import type { Result } from "../domain/result.ts";

export type Directory = {
  /** What the person is called in this tenant. */
  readName(): Promise<Result<string, Fault>>;
  readMethods(): Promise<Result<readonly Method[], Fault>>;
};
