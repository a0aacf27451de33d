import { isLanguageTag, type LanguageTag } from "./languages.ts";

// How what is kept lies in the browser's storage: all that a page without a language has to know of it.

/** Under which name. */
export const KEPT_KEY = "second-step";

export const LAYOUT = 1;

export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null;

const parseJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    // Broken stored data is dropped without a word: it is only ever a convenience.
    return undefined;
  }
};

/**
 * Everything that lies there, not yet looked at; undefined if it is broken, or none of ours. What a newer
 * version has kept counts: a tab that stayed open, or a version that is taken back, loses no ticks.
 */
export const unpackKept = (text: string | null): Loose | undefined => {
  const value = parseJson(text);
  if (!isLoose(value)) return undefined;
  const { layout } = value;
  return typeof layout === "number" && layout >= LAYOUT ? value : undefined;
};

export const languageIn = (value: unknown): LanguageTag | undefined =>
  typeof value === "string" && isLanguageTag(value) ? value : undefined;
