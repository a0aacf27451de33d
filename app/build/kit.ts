import type { ItPage } from "../domain/it-pages.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Page } from "../domain/routes.ts";
import type { Words } from "../ports/translator.ts";
import type { Assets, HelpLibrary } from "./site.ts";

/**
 * All of a build that its pages are made from, as data. It lies beside the build in a folder of its
 * own, so that the pages can be written anew for one organisation without building again.
 */
export type Kit = Pick<Assets, "version" | "words" | "beforePaint" | "chooseLanguage"> & {
  readonly dictionary: Readonly<Record<LanguageTag, Readonly<Record<Page, Words>>>>;
  readonly libraries: Readonly<Record<LanguageTag, HelpLibrary>>;
  /** Names of scripts, such as `assets/main-1a2b3c4d.js`: those of each page, the entry first. */
  readonly modules: Readonly<Record<Page, readonly string[]>>;
  /** The same for the documents of guides. */
  readonly guideModules: readonly string[];
  readonly itWords: Assets["itWords"];
  readonly itModules: Readonly<Record<ItPage, readonly string[]>>;
  readonly itGuides: Assets["itGuides"];
  readonly itGuideModules: readonly string[];
  readonly redirect: string;
  readonly scripts: readonly string[];
  /** The app's own icon, before any organisation's colour, as SVG. */
  readonly icon: string;
};

/** Where the pages will stand, and for whom. */
export type Place = Pick<Assets, "base" | "origin" | "hosts" | "stamp">;

export const assetsOf = (kit: Kit, place: Place): Assets => ({
  ...kit,
  ...place,
  wordsOf: (language, page) => kit.dictionary[language][page],
  modulesOf: (page) => kit.modules[page].map((name) => place.base + name),
  libraryOf: (language) => kit.libraries[language],
  guideModules: kit.guideModules.map((name) => place.base + name),
  itModulesOf: (page) => kit.itModules[page].map((name) => place.base + name),
  itGuideModules: kit.itGuideModules.map((name) => place.base + name),
  redirect: place.base + kit.redirect,
});

/** `dist.kit` for `dist`. */
export const kitFolderOf = (out: string): string => `${out}.kit`;

/** What draws icons, as WebAssembly, in the kit. */
export const ICON_ENGINE = "resvg.wasm";

/** `dist.hosting` for `dist`: what each kind of host is to be told. */
export const hostingFolderOf = (out: string): string => `${out}.hosting`;
