import type { LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { Words } from "../ports/translator.ts";

/** What the browser's build has made, for the pages to name, and where they will stand. */
export type Assets = {
  readonly base: string;
  readonly origin: string;
  /** Origins that the pages may ask beside their own. */
  readonly hosts: readonly string[];
  /** Whose pages they are, if they are one organisation's. */
  readonly stamp?: Stamp;
  readonly version: string;
  /** Hash of all words, part of their address. */
  readonly words: string;
  readonly wordsOf: (language: LanguageTag, page: Page) => Words;
  /** Modules of a page in the order they are needed; the entry first. */
  readonly modulesOf: (page: Page) => readonly string[];
  readonly beforePaint: string;
  readonly chooseLanguage: string;
  readonly redirect: string;
};

export type SiteFile = { readonly path: string; readonly text: string };
