import { choose, drop, NONE_CHOSEN } from "../../domain/programs/chosen.ts";
import type { ProgramId } from "../../domain/programs/programs.ts";
import { chosenOf } from "../select.ts";
import type { State } from "../state.ts";
import type { Handlers, Tool } from "../tool.ts";
import { keeping } from "../turn.ts";
import type { ProgramsEvent } from "./programs-events.ts";

const folded = (state: State, program: ProgramId): readonly ProgramId[] =>
  state.unfolded.filter((other) => other !== program);

const unfolding = (state: State, program: ProgramId): State => ({
  ...state,
  unfolded: [...folded(state, program), program],
});

const handlers: Handlers<ProgramsEvent["kind"]> = {
  "program-picked": (state, { program }) =>
    keeping(unfolding(state, program), { programs: choose(chosenOf(state), program) }),
  "program-dropped": (state, { program }) =>
    keeping(
      { ...state, unfolded: folded(state, program) },
      { programs: drop(chosenOf(state), program) },
    ),
  /** Whoever knows the version of a program uses it. */
  "program-answered": (state, { program, answer }) =>
    keeping(unfolding(state, program), { programs: choose(chosenOf(state), program, answer) }),
  "programs-cleared": (state) => keeping({ ...state, unfolded: [] }, { programs: NONE_CHOSEN }),
};

export const programsTool: Tool = { handlers };
