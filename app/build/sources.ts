import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguageTag } from "../domain/languages.ts";
import type { WordTree } from "../ports/translator.ts";
import { fillTree } from "./fill-claims.ts";
import type { LabelFile } from "./labels.ts";

/** A language's files in `locales`, with each claim in its place. */
export type Sources = { readonly strings: WordTree; readonly labels: LabelFile };

/** What the pages for IT say, in their one language: each file under its name. */
export const readItSource = (root: string): WordTree => {
  const folder = "locales/en/it";
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".json"));
  const parts = files.map((file) => {
    const words = JSON.parse(readFileSync(join(root, folder, file), "utf8")) as WordTree;
    return [file.replace(/\.json$/, ""), fillTree(words, "en", `${folder}/${file}:`)];
  });
  return Object.fromEntries(parts) as WordTree;
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
