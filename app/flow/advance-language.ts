import type { LanguageTag } from "../domain/languages.ts";
import type { Route } from "../domain/routes.ts";
import type { UpdateNews } from "../ports/updates.ts";
import type { State } from "./state.ts";
import { keeping, type Turn } from "./turn.ts";

/** Chosen in the menu: said from then on whether it also works without a network. */
export const languageChosen = (state: State, language: LanguageTag): Turn => {
  if (language === state.route.language) return keeping(state, { language });
  const isKept = state.keptLanguages.includes(language);
  const changed = { language, progress: isKept ? "kept" : "keeping" } as const;
  return keeping({ ...state, changed }, { language });
};

export const withoutChange = ({ changed: _read, ...state }: State): State => state;

/** The change itself shows a page; the one after it takes the note away. */
export const withChangeOn = (state: State, next: Route): State => {
  const { changed, route } = state;
  const isChange = changed?.language === next.language && route.language !== next.language;
  return isChange ? state : withoutChange(state);
};

export const withProgress = (state: State, news: UpdateNews): State => {
  const { changed } = state;
  const isNews = (news.kind === "kept" || news.kind === "not-kept") && changed !== undefined;
  if (!isNews || changed.language !== news.language) return state;
  return { ...state, changed: { ...changed, progress: news.kind } };
};
