import { looksSecret } from "../domain/secrets.ts";
import type { Event } from "./events.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/**
 * Somebody looks for help. What they typed stays in this state and goes nowhere else; an empty
 * field asks, too, so that the library is at hand before the first letter.
 */
export const helpSearched = (state: State, query: string): Turn => {
  if (looksSecret(query)) return turn({ ...state, search: { query: "", isSecret: true } });
  const { findings, isSecret } = state.search;
  const isBlank = query.trim() === "";
  const search = {
    query,
    ...(!isBlank && findings && { findings }),
    // An empty field says nothing new: what became of the secret stays to be read.
    ...(isBlank && isSecret && { isSecret }),
  };
  return turn({ ...state, search }, { kind: "search-help", query, language: state.route.language });
};

/** An answer to what is not asked any more counts for nothing. */
export const helpFound = (state: State, event: Event & { kind: "help-found" }): Turn => {
  const { query, findings } = event;
  const isStale = query !== state.search.query || query.trim() === "";
  return turn(isStale ? state : { ...state, search: { query, findings } });
};
