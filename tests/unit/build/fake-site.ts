import { fileURLToPath } from "node:url";
import { compileLibrary } from "../../../app/build/help-library.ts";
import { EVERY_HOST } from "../../../app/build/hosts.ts";
import { compileItGuides } from "../../../app/build/it-guides.ts";
import type { Assets, HelpLibrary } from "../../../app/build/site.ts";
import { compileItWords, compileWords } from "../../../app/build/words.ts";
import type { LanguageTag } from "../../../app/domain/languages.ts";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const libraries = new Map<LanguageTag, HelpLibrary>();

export const libraryOf = (language: LanguageTag): HelpLibrary => {
  const library = libraries.get(language) ?? compileLibrary(ROOT, language);
  libraries.set(language, library);
  return library;
};

/** What the browser's build would have made. */
export const ASSETS: Assets = {
  base: "/it/",
  origin: "https://setup.contoso.com",
  hosts: EVERY_HOST,
  version: "1.2.3",
  words: "abcd1234",
  wordsOf: (language, page) => compileWords(ROOT, language, page),
  libraryOf,
  guideModules: ["/it/assets/guide-1.js"],
  itWords: compileItWords(ROOT),
  itModulesOf: (page) => ["/it/assets/it-1.js", `/it/assets/it-${page}-1.js`],
  itGuides: compileItGuides(ROOT),
  itGuideModules: ["/it/assets/it-guide-1.js"],
  modulesOf: (page) => ["/it/assets/main-1.js", `/it/assets/${page}-1.js`],
  beforePaint: "document.documentElement.dataset.system='ios'",
  chooseLanguage: "location.replace('/it/en/')",
  redirect: "/it/assets/redirect-1.js",
};
