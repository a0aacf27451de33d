import type { ComponentChildren } from "preact";
import type { LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Dispatch } from "../flow/events.ts";
import type { State } from "../flow/state.ts";
import type { MessageKey, Translator, Values } from "../ports/translator.ts";

/** All that a page is made from. The same view always gives the same page. */
export type View = {
  readonly state: State;
  readonly t: Translator;
  readonly dispatch: Dispatch;
  /** Address of a page of ours, in the language of this view unless another is named. */
  readonly path: (page: Page, language?: LanguageTag) => string;
  readonly version: string;
  /** What the help desk wants to be read out; not before the page is in full. */
  readonly deskCode?: string | undefined;
  /** It is drawn into a page that has a heading of its own. */
  readonly isPart?: true;
  /** Draws what few organisations say of their own; comes with the page in full. */
  readonly own?: DrawOwn | undefined;
};

/** Where on a page an organisation may say something of its own. */
export type OwnPlace = "before" | "after" | "country" | "desks" | "links";

export type DrawOwn = (view: View, place: OwnPlace) => ComponentChildren;

export type ViewProps = { readonly view: View };

/** The words of a view; short, since every line of every page says it. */
export const sayer =
  ({ t }: View) =>
  (key: MessageKey, values?: Values): string =>
    t.say(key, values);
