import { choose, drop, NONE_CHOSEN } from "../domain/programs/chosen.ts";
import type { ProgramId } from "../domain/programs/programs.ts";
import type { Event } from "./events.ts";
import { chosenOf } from "./select.ts";
import type { State } from "./state.ts";
import { keeping, type Turn } from "./turn.ts";

const folded = (state: State, program: ProgramId): readonly ProgramId[] =>
  state.unfolded.filter((other) => other !== program);

export const programPicked = (state: State, program: ProgramId): Turn =>
  keeping(
    { ...state, unfolded: [...folded(state, program), program] },
    { programs: choose(chosenOf(state), program) },
  );

export const programDropped = (state: State, program: ProgramId): Turn =>
  keeping(
    { ...state, unfolded: folded(state, program) },
    { programs: drop(chosenOf(state), program) },
  );

/** Whoever knows the version of a program uses it. */
export const programAnswered = (
  state: State,
  { program, answer }: Event & { kind: "program-answered" },
): Turn =>
  keeping(
    { ...state, unfolded: [...folded(state, program), program] },
    { programs: choose(chosenOf(state), program, answer) },
  );

export const programsCleared = (state: State): Turn =>
  keeping({ ...state, unfolded: [] }, { programs: NONE_CHOSEN });
