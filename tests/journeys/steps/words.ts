import { readFileSync } from "node:fs";
import { fillClaims } from "../../../app/build/fill-claims.ts";
import type { LanguageTag } from "../../../app/domain/languages.ts";

type Tree = { readonly [key: string]: string | Tree };

/** A sentence by its key, as the locale has it, with claims in their places. */
export type Say = (key: string) => string;

const wordsOf = (language: LanguageTag, file: string): Say => {
  const place = new URL(`../../../locales/${language}/${file}.json`, import.meta.url);
  const tree = JSON.parse(readFileSync(place, "utf8")) as Tree;
  return (key) => {
    let found: string | Tree | undefined = tree;
    for (const part of key.split(".")) {
      found = typeof found === "object" ? found[part] : undefined;
    }
    if (typeof found !== "string") throw new Error(`${language} has no words for ${key}`);
    return fillClaims(found, language, key);
  };
};

export const wordsIn = (language: LanguageTag): Say => wordsOf(language, "strings");

/** What the pages for IT say: the first part of a key is the file. */
export const itWords: Say = (key) => {
  const [file = "", ...rest] = key.split(".");
  return wordsOf("en", `it/${file}`)(rest.join("."));
};

const escapeText = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The words with what stands in their places, around which the app puts marks nobody sees. */
export const filled = (sentence: string, slots: Readonly<Record<string, string>>): RegExp => {
  const pieces = sentence.split(/(\{\{\w+\}\})/).map((piece) => {
    const slot = slots[piece.replaceAll(/[{}]/g, "")];
    return slot === undefined
      ? escapeText(piece)
      : `[\u2066-\u2069]*${escapeText(slot)}[\u2066-\u2069]*`;
  });
  return new RegExp(pieces.join(""));
};
