import { isStepId, STEP_IDS, type StepId } from "./steps.ts";

/**
 * What a person says of a step. `unseen`: a way in that the directory does not show us
 * (a hardware token is not in Graph v1.0; read 2026-11-22).
 */
export type Mark = "done" | "skipped" | "not-needed" | "unseen";

export type Ticks = Readonly<Partial<Record<StepId, Mark>>>;

const MARKS: Readonly<Record<StepId, readonly Mark[]>> = {
  "sign-in": ["done", "skipped"],
  install: ["done"],
  scan: ["done"],
  backup: ["done", "skipped", "unseen"],
  "app-password": ["done", "not-needed"],
  done: [],
};

const isMark = (step: StepId, mark: unknown): mark is Mark =>
  MARKS[step].some((allowed) => allowed === mark);

/** Kept ticks from anywhere; what is not one of ours is dropped without a word. */
export const parseTicks = (kept: unknown): Ticks => {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([step, mark]) => isStepId(step) && isMark(step, mark)),
  );
};

/** `ticks` with one more; a mark that the step does not know changes nothing. */
export const tick = (ticks: Ticks, step: StepId, mark: Mark): Ticks =>
  isMark(step, mark) ? { ...ticks, [step]: mark } : ticks;

export const untick = (ticks: Ticks, step: StepId): Ticks => {
  const { [step]: _dropped, ...rest } = ticks;
  return rest;
};

/** What counts for less comes first: a step that was done is never passed over again. */
const BY_WEIGHT: readonly Mark[] = ["skipped", "not-needed", "unseen", "done"];

const weightOf = (mark: Mark | undefined): number =>
  mark === undefined ? -1 : BY_WEIGHT.indexOf(mark);

/** Both together; nothing is forgotten, and where both know a step the heavier mark counts. */
export const mergeTicks = (own: Ticks, brought: Ticks): Ticks => {
  const gained = STEP_IDS.filter((step) => weightOf(brought[step]) > weightOf(own[step]));
  return { ...own, ...Object.fromEntries(gained.map((step) => [step, brought[step]])) };
};
