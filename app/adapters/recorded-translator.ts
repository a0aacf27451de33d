import type { LanguageTag } from "../domain/languages.ts";
import type { MessageKey, Translator, Values, Words, WordTree } from "../ports/translator.ts";

const idOf = (key: string, values: Values): string => [key, ...Object.values(values)].join("|");

const at = (tree: WordTree, key: string): string => {
  let branch: string | WordTree | undefined = tree;
  for (const part of key.split(".")) {
    branch = typeof branch === "object" ? branch[part] : undefined;
  }
  return typeof branch === "string" ? branch : "";
};

const FORMATS = ["number", "span", "date", "day", "moment"] as const;

type Formats = Pick<Translator, (typeof FORMATS)[number]>;

const formatsBy = (say: (format: keyof Formats, value: string | number) => string): Formats =>
  Object.fromEntries(
    FORMATS.map((format) => [format, (value: string | number) => say(format, value)]),
  ) as Formats;

/**
 * Says again what was said when the page was prerendered: messages, and the numbers and days in them.
 * The first render in the browser needs no more, and so a page is live before the library that
 * composes messages is there, and before the browser has looked up what days are called. Whatever else
 * is to be said, `composer` says, once there is one.
 */
export const createRecordedTranslator = <Key extends string = MessageKey>(
  language: LanguageTag,
  words: Words,
  composer?: Translator<Key>,
): Translator<Key> => ({
  ...formatsBy(
    (format, value) =>
      words.said?.[`${format}|${value}`] ?? composer?.[format](value as never) ?? String(value),
  ),
  language,
  say: (key, values) =>
    (values === undefined ? at(words.strings, key) : words.said?.[idOf(key, values)]) ||
    (composer?.say(key, values) ?? ""),
  label: (key) => words.labels[key],
  ...(words.guides && { guides: words.guides }),
});

/** A translator that also writes down whatever it had to compose. */
export const recording = (t: Translator, said: Record<string, string>): Translator => ({
  ...t,
  ...formatsBy((format, value) => {
    const text = t[format](value as never);
    if (text !== String(value)) said[`${format}|${value}`] = text;
    return text;
  }),
  say: (key, values) => {
    const text = t.say(key, values);
    if (values !== undefined) said[idOf(key, values)] = text;
    return text;
  },
});
