import { beginMove, followMove, type MoveProgress } from "../../domain/move.ts";
import type { Event } from "../events.ts";
import { factsOf } from "../select.ts";
import type { State } from "../state.ts";
import type { Handlers, Tool } from "../tool.ts";
import { keeping, type Turn, turn } from "../turn.ts";
import type { MoveEvent } from "./move-events.ts";

const handlers: Handlers<MoveEvent["kind"]> = {
  "move-ended": (state) => {
    const { move: _over, ...kept } = state.kept;
    return keeping({ ...state, kept }, {});
  },
};

/** A move begins with the first way to Security info from here; what is on record now is the old. */
const follow = (made: Turn, event: Event): Turn => {
  const { state, commands } = made;
  const facts = factsOf(state);
  const isBegun = state.kept.move !== undefined;
  if (event.kind !== "left" || state.route.page !== "move") return made;
  if (isBegun || facts.kind === "unknown") return made;
  const begun = keeping(state, { move: beginMove(facts.methods) });
  // One save tells all.
  const others = commands.filter(({ kind }) => kind !== "save");
  return turn(begun.state, ...begun.commands, ...others);
};

export const moveTool: Tool = { handlers, follow };

/** How far the move has come; undefined: it is not begun, or nobody can tell. */
export const moveProgressOf = (state: State): MoveProgress | undefined => {
  const facts = factsOf(state);
  const { move } = state.kept;
  return move === undefined || facts.kind === "unknown"
    ? undefined
    : followMove(move, facts.methods);
};
