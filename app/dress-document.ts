import { languageOf } from "./domain/languages.ts";
import { organisationOf } from "./flow/select.ts";
import type { State } from "./flow/state.ts";
import { paint } from "./paint.ts";
import type { Scene } from "./scenes.ts";

/** In the same task as the page is drawn: later, all of it would be laid out a second time. */
export const speak = ({ route: { language } }: Scene): void => {
  const root = document.documentElement;
  if (root.lang === language) return;
  root.lang = language;
  root.dir = languageOf(language).direction;
};

let naming: number | undefined;

/**
 * As the heading has it: which device this is, and how things stand, only the page itself knows.
 * It is asked once it is laid out for the next picture.
 */
const nameTab = (site: string): void => {
  if (naming !== undefined) cancelAnimationFrame(naming);
  naming = requestAnimationFrame(() => {
    setTimeout(() => {
      const title = document.querySelector("h1")?.innerText;
      document.title = `${title} · ${site}`;
    });
  });
};

/** What of the document lies outside the page itself, once the page is drawn. */
export const dressDocument = ({ t }: Scene, state: State): void => {
  const organisation = organisationOf(state);
  if (organisation?.accent !== undefined) paint(organisation.accent);
  nameTab(organisation?.name || t.say("shell.brand.title"));
};
