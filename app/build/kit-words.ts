import type { Plugin } from "vite";
import { isLanguageTag } from "../domain/languages.ts";
import type { WordTree } from "../ports/translator.ts";
import { fillTree } from "./fill-claims.ts";

const FILE = /\/locales\/([^/]+)\/kit\.json$/;

/** Claims in what IT sends, put in at build as they are in the words of staff's pages. */
export const kitWords = (): Plugin => ({
  name: "second-step-kit-words",
  enforce: "pre",
  transform(code, id) {
    const language = FILE.exec(id)?.[1];
    if (!isLanguageTag(language)) return undefined;
    const words = JSON.parse(code) as WordTree;
    const filled = fillTree(words, language, `locales/${language}/kit.json:`);
    return { code: JSON.stringify(filled), map: null };
  },
});
