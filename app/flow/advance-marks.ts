import type { MarksCodeFault } from "../domain/marks-code.ts";
import type { Result } from "../domain/result.ts";
import { STEP_IDS } from "../domain/steps.ts";
import { mergeTicks, type Ticks } from "../domain/ticks.ts";
import type { State } from "./state.ts";
import { keeping, type Turn, turn } from "./turn.ts";

const countNew = (before: Ticks, after: Ticks): number =>
  STEP_IDS.filter((step) => before[step] !== after[step]).length;

/** A code from the other side: what it adds is kept, what was ticked here stays. */
export const marksBrought = (state: State, code: Result<Ticks, MarksCodeFault>): Turn => {
  if (code.kind === "fault") return turn({ ...state, brought: { kind: code.fault } });
  const own = state.kept.ticks;
  const ticks = mergeTicks(own, code.value);
  const count = countNew(own, ticks);
  if (count === 0) return turn({ ...state, brought: { kind: "nothing-new" } });
  return keeping({ ...state, brought: { kind: "added", count } }, { ticks });
};
