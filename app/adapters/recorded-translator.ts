import type { LanguageTag } from "../domain/languages.ts";
import type { MessageKey, Translator, Values, Words, WordTree } from "../ports/translator.ts";
import { intlFormats } from "./intl-formats.ts";

const idOf = (key: string, values: Values): string => [key, ...Object.values(values)].join("|");

const at = (tree: WordTree, key: string): string => {
  let branch: string | WordTree | undefined = tree;
  for (const part of key.split(".")) {
    branch = typeof branch === "object" ? branch[part] : undefined;
  }
  return typeof branch === "string" ? branch : "";
};

/**
 * Says again what was said when the page was prerendered, and nothing else. The first render in the
 * browser needs no more, and so a page is live before the library that composes messages is there.
 */
export const createRecordedTranslator = <Key extends string = MessageKey>(
  language: LanguageTag,
  words: Words,
): Translator<Key> => ({
  ...intlFormats(language),
  language,
  say: (key, values) =>
    values === undefined ? at(words.strings, key) : (words.said?.[idOf(key, values)] ?? ""),
  label: (key) => words.labels[key],
  ...(words.guides && { guides: words.guides }),
});

/** A translator that also writes down every message it had to compose. */
export const recording = (t: Translator, said: Record<string, string>): Translator => ({
  ...t,
  say: (key, values) => {
    const text = t.say(key, values);
    if (values !== undefined) said[idOf(key, values)] = text;
    return text;
  },
});
