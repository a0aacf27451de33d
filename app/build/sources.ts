import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageTag } from "../domain/languages.ts";
import type { WordTree } from "../ports/translator.ts";
import { fillTree } from "./fill-claims.ts";
import type { LabelFile } from "./labels.ts";

/** A language's files in `locales`, with each claim in its place. */
export type Sources = { readonly strings: WordTree; readonly labels: LabelFile };

/** What the pages for IT say, in their one language. */
export const readItSource = (root: string): WordTree => {
  const file = "locales/en/it.json";
  return fillTree(JSON.parse(readFileSync(join(root, file), "utf8")) as WordTree, "en", `${file}:`);
};

export const readSources = (root: string, language: LanguageTag): Sources => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, "locales", language, name), "utf8"));
  const strings = read("strings.json") as WordTree;
  return {
    strings: fillTree(strings, language, `locales/${language}/strings.json:`),
    labels: read("labels.json") as LabelFile,
  };
};
