import type { UpdateNews } from "../ports/updates.ts";
import { withProgress } from "./advance-language.ts";
import type { State } from "./state.ts";
import { type Turn, turn } from "./turn.ts";

/** What is new of the app itself; nothing of it is ever done unasked. */
export const updateNews = (before: State, news: UpdateNews): Turn => {
  const state = withProgress(before, news);
  switch (news.kind) {
    case "waiting":
    case "replaced":
      return turn({ ...state, update: news.kind });
    case "kept":
      return state.keptLanguages.includes(news.language)
        ? turn(state)
        : turn({ ...state, keptLanguages: [...state.keptLanguages, news.language] });
    case "not-kept":
      return turn({
        ...state,
        keptLanguages: state.keptLanguages.filter((tag) => tag !== news.language),
      });
  }
};

/** The same page again, by the new version: all that counts was kept before. */
export const updatePressed = (state: State): Turn =>
  state.update === "none" ? turn(state) : turn(state, { kind: "apply-update" });
