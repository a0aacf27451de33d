import { advance } from "./advance.ts";
import type { CoreEvent, Event } from "./events.ts";
import { withLastFault } from "./last-fault.ts";
import type { State } from "./state.ts";
import type { Handlers, Tool } from "./tool.ts";
import { type Turn, turn } from "./turn.ts";

/** The events of a tool come from its own pages only: it is here before any of them. */
const answer = (handlers: Partial<Handlers<Event["kind"]>>, state: State, event: Event): Turn => {
  const handle = handlers[event.kind] as ((state: State, event: Event) => Turn) | undefined;
  return handle === undefined ? advance(state, event as CoreEvent) : handle(state, event);
};

/** All that follows from what happened, with the tools that are here by now. Pure. */
export const advanceWith = (tools: Iterable<Tool>) => {
  const take = (state: State, event: Event): Turn => {
    // A command found its piece gone: a fresh load is offered, beside what else came of it.
    if (event.kind === "outdated") {
      const offered: State = state.update === "none" ? { ...state, update: "lost" } : state;
      return event.instead === undefined ? turn(offered) : take(offered, event.instead);
    }
    const all = [...tools];
    const handlers = Object.assign({}, ...all.map((tool) => tool.handlers));
    const followed = all.reduce(
      (made, { follow }) => follow?.(made, event, state) ?? made,
      answer(handlers, state, event),
    );
    return withLastFault(followed);
  };
  return take;
};
