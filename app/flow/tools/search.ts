import type { LanguageTag } from "../../domain/languages.ts";
import { looksSecret } from "../../domain/secrets.ts";
import type { Library } from "../../ports/library.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { turn } from "../turn.ts";
import type { SearchCommand, SearchEvent } from "./search-events.ts";

/** No message that people paste is longer; of a longer one the beginning says enough. */
const LONGEST = 20_000;

const handlers: Handlers<SearchEvent["kind"]> = {
  /**
   * Somebody looks for help. What they typed stays in this state and goes nowhere else; an empty
   * field asks, too, so that the library is at hand before the first letter.
   */
  "help-searched": (state, { query: given, isPicked }) => {
    const query = given.slice(0, LONGEST);
    const { findings, isSecret, list } = state.search;
    const kept = { ...(list && { list }) };
    if (looksSecret(query)) {
      return turn({ ...state, search: { ...kept, query: "", isSecret: true } });
    }
    const isBlank = query.trim() === "";
    const search = {
      ...kept,
      query,
      ...(isPicked && { isPicked }),
      ...(!isBlank && findings && { findings }),
      // An empty field says nothing new: what became of the secret stays to be read.
      ...(isBlank && isSecret && { isSecret }),
    };
    const { language } = state.route;
    return turn({ ...state, search }, { kind: "search-help", query, language });
  },
  /** An answer to what is not asked any more counts for nothing. */
  "help-found": (state, { query, findings }) => {
    const isStale = query !== state.search.query || query.trim() === "";
    return turn(isStale ? state : { ...state, search: { ...state.search, findings } });
  },
  "messages-wanted": (state) => {
    const { list } = state.search;
    if (list !== undefined && list.kind !== "lost") return turn(state);
    const search = { ...state.search, list: { kind: "waiting" } as const };
    const { language } = state.route;
    return turn({ ...state, search }, { kind: "list-messages", language });
  },
  "messages-listed": (state, { language, list }) => {
    // Whoever left the page in the meantime left its list, too.
    const isStale = state.search.list === undefined || language !== state.route.language;
    return turn(isStale ? state : { ...state, search: { ...state.search, list } });
  },
};

export const searchTool: Tool = { handlers };

export const performSearch = (
  openLibrary: (language: LanguageTag) => Promise<Library>,
): Performers<SearchCommand["kind"]> => ({
  "search-help": {
    run: async ({ query, language }) => {
      const findings = (await openLibrary(language)).find(query);
      return { kind: "help-found", query, findings };
    },
    lost: ({ query }) => ({ kind: "help-found", query, findings: { kind: "unreachable" } }),
  },
  "list-messages": {
    run: async ({ language }) => {
      const { messages } = await openLibrary(language);
      return { kind: "messages-listed", language, list: { kind: "here", messages } };
    },
    lost: ({ language }) => ({ kind: "messages-listed", language, list: { kind: "lost" } }),
  },
});
