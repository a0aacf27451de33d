import type { CalendarDate } from "../domain/dates.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Translator } from "./translator.ts";

/** A page for staff as it is drawn in the preview: what draws it is known to the drawer alone. */
export type PreviewScene = {
  readonly page: Page;
  readonly language: LanguageTag;
  readonly t: Translator;
  readonly drawing: unknown;
};

/** What the editor of config.json needs of the browser. Nothing is sent to anybody. */
export type ConfigTools = {
  readonly here: () => {
    readonly today: CalendarDate;
    readonly host: string;
    readonly kept: string | undefined;
  };
  /** The text of the site's own config.json; undefined if there is none. */
  readonly readSiteFile: () => Promise<string | undefined>;
  /** For this tab only. */
  readonly keep: (text: string) => void;
  readonly forget: () => void;
  readonly save: (text: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Undefined if its words could not be fetched. */
  readonly loadScene: (page: Page, language: LanguageTag) => Promise<PreviewScene | undefined>;
};
