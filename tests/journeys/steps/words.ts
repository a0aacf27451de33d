import { readFileSync } from "node:fs";
import type { LanguageTag } from "../../../app/domain/languages.ts";

type Tree = { readonly [key: string]: string | Tree };

/** A sentence of the app by its key, with its places filled in. */
export type Say = (key: string, slots?: Readonly<Record<string, string>>) => string;

const read = (language: LanguageTag): Tree =>
  JSON.parse(
    readFileSync(new URL(`../../../locales/${language}/strings.json`, import.meta.url), "utf8"),
  );

/** The words that people read in a language, as the locale has them. */
export const wordsIn = (language: LanguageTag): Say => {
  const tree = read(language);
  return (key, slots = {}) => {
    let found: string | Tree | undefined = tree;
    for (const part of key.split(".")) {
      found = typeof found === "object" ? found[part] : undefined;
    }
    if (typeof found !== "string") throw new Error(`${language} has no words for ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => slots[name] ?? place);
  };
};
