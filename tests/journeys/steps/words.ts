import { readFileSync } from "node:fs";
import { fillClaims } from "../../../app/build/fill-claims.ts";
import type { LanguageTag } from "../../../app/domain/languages.ts";

type Tree = { readonly [key: string]: string | Tree };

/** A sentence of the app by its key, as the locale has it, with claims in their places. */
export type Say = (key: string) => string;

const read = (language: LanguageTag): Tree =>
  JSON.parse(
    readFileSync(new URL(`../../../locales/${language}/strings.json`, import.meta.url), "utf8"),
  );

export const wordsIn = (language: LanguageTag): Say => {
  const tree = read(language);
  return (key) => {
    let found: string | Tree | undefined = tree;
    for (const part of key.split(".")) {
      found = typeof found === "object" ? found[part] : undefined;
    }
    if (typeof found !== "string") throw new Error(`${language} has no words for ${key}`);
    return fillClaims(found, language, key);
  };
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
