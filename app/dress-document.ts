import { languageOf } from "./domain/languages.ts";
import { organisationOf } from "./flow/select.ts";
import type { State } from "./flow/state.ts";
import { paint } from "./paint.ts";
import type { Scene } from "./scenes.ts";

/** What of the document lies outside the page itself. */
export const dressDocument = ({ route, t }: Scene, state: State): void => {
  const root = document.documentElement;
  root.lang = route.language;
  root.dir = languageOf(route.language).direction;
  const organisation = organisationOf(state);
  if (organisation?.accent !== undefined) paint(organisation.accent);
  // As the heading has it: which device this is, and how things stand, only the page itself knows.
  const title = document.querySelector("h1")?.innerText;
  document.title = `${title} · ${organisation?.name || t.say("shell.brand.title")}`;
};
