import type { Event } from "../events.ts";
import { isPageLeft } from "../page-left.ts";
import type { State } from "../state.ts";
import type { Handlers, Tool } from "../tool.ts";
import { type Turn, turn } from "../turn.ts";
import type { LastingEvent } from "./lasting-events.ts";

const handlers: Handlers<LastingEvent["kind"]> = {
  "lasting-answered": (state, { question, answer }) =>
    turn({ ...state, lasting: { ...state.lasting, [question]: answer } }),
};

/** What was answered is gone with the page. */
const follow = (made: Turn, event: Event, before: State): Turn => {
  if (!isPageLeft(event, before)) return made;
  const { lasting: _gone, ...rest } = made.state;
  return turn(rest, ...made.commands);
};

export const lastingTool: Tool = { handlers, follow };
