import type { Event } from "./events.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/**
 * Somebody looks for help. What they typed stays in this state and goes nowhere else; an empty
 * field asks, too, so that the library is at hand before the first letter.
 */
export const helpSearched = (state: State, query: string): Turn => {
  const { findings } = state.search;
  const isBlank = query.trim() === "";
  return turn(
    { ...state, search: { query, ...(!isBlank && findings && { findings }) } },
    { kind: "search-help", query, language: state.route.language },
  );
};

/** An answer to what is not asked any more counts for nothing. */
export const helpFound = (state: State, event: Event & { kind: "help-found" }): Turn => {
  const { query, findings } = event;
  const isStale = query !== state.search.query || query.trim() === "";
  return turn(isStale ? state : { ...state, search: { query, findings } });
};
