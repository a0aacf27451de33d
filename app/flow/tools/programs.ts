import {
  type Chosen,
  choose,
  drop,
  NONE_CHOSEN,
  needsAppPassword,
} from "../../domain/programs/chosen.ts";
import type { ProgramId } from "../../domain/programs/programs.ts";
import { untick } from "../../domain/ticks.ts";
import { chosenOf } from "../select.ts";
import type { State } from "../state.ts";
import type { Handlers, Tool } from "../tool.ts";
import { keeping, type Turn } from "../turn.ts";
import type { ProgramsEvent } from "./programs-events.ts";

const folded = (state: State, program: ProgramId): readonly ProgramId[] =>
  state.unfolded.filter((other) => other !== program);

const unfolding = (state: State, program: ProgramId): State => ({
  ...state,
  unfolded: [...folded(state, program), program],
});

/** Who says now that a program needs an app password takes back that none was needed. */
const withChosen = (state: State, programs: Chosen): Turn => {
  const { ticks } = state.kept;
  const isTakenBack = ticks["app-password"] === "not-needed" && needsAppPassword(programs);
  return keeping(state, {
    programs,
    ...(isTakenBack && { ticks: untick(ticks, "app-password") }),
  });
};

const handlers: Handlers<ProgramsEvent["kind"]> = {
  "program-picked": (state, { program }) =>
    withChosen(unfolding(state, program), choose(chosenOf(state), program)),
  "program-dropped": (state, { program }) =>
    withChosen({ ...state, unfolded: folded(state, program) }, drop(chosenOf(state), program)),
  /** Whoever knows the version of a program uses it. */
  "program-answered": (state, { program, answer }) =>
    withChosen(unfolding(state, program), choose(chosenOf(state), program, answer)),
  "programs-cleared": (state) => withChosen({ ...state, unfolded: [] }, NONE_CHOSEN),
};

export const programsTool: Tool = { handlers };
