import type { Guide, ItGuide } from "../domain/guide.ts";
import type { ItPage } from "../domain/it-pages.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Stamp } from "../domain/stamp.ts";
import type { LibraryEntry, LibraryFile } from "../ports/library.ts";
import type { Words } from "../ports/translator.ts";

/** The help library of one language. */
export type HelpLibrary = {
  readonly guides: readonly Guide[];
  /** What is searched. */
  readonly entries: readonly LibraryEntry[];
  readonly errors: LibraryFile["errors"];
  /** What the documents are drawn from, and the part of it that they carry. */
  readonly words: Words;
  readonly carried: Words;
};

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
  readonly libraryOf: (language: LanguageTag) => HelpLibrary;
  /** Modules of a page in the order they are needed; the entry first. */
  readonly modulesOf: (page: Page) => readonly string[];
  /** The same for a guide's document. */
  readonly guideModules: readonly string[];
  /** What all pages for IT say. */
  readonly itWords: Readonly<Record<ItPage, Words>>;
  readonly itModulesOf: (page: ItPage) => readonly string[];
  readonly itGuides: readonly ItGuide[];
  readonly itGuideModules: readonly string[];
  readonly beforePaint: string;
  readonly chooseLanguage: string;
  readonly redirect: string;
};

export type SiteFile = { readonly path: string; readonly text: string };
