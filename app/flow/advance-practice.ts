import { AT_FIRST, type PracticeMove, rehearse } from "../domain/practice.ts";
import type { Route } from "../domain/routes.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

export const practised = (state: State, move: PracticeMove): Turn => {
  const practice = rehearse(state.practice, move);
  return turn(practice === state.practice ? state : { ...state, practice });
};

/** Another page begins without a rehearsal; the same one in another language goes on with it. */
export const withoutPractice = (state: State, { page }: Route): State => {
  const { page: before } = state.route;
  if (page === before) return state;
  const isDoor = page === "practice" && (before === "scan" || before === "approve");
  return { ...state, practice: AT_FIRST, ...(isDoor && { practiceDoor: before }) };
};
