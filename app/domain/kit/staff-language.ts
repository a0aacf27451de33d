import { findLanguage, LANGUAGE_TAGS, type LanguageTag, languageOf } from "../languages.ts";

/** A language that is spoken here, one that exists but is not, or no language at all. */
export type StaffLanguage =
  | { readonly kind: "spoken"; readonly language: LanguageTag }
  | { readonly kind: "unspoken"; readonly name: string }
  | { readonly kind: "unknown" };

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

const fold = (text: string): string => text.trim().toLowerCase();

const namesIn = (reader: string): ((tag: string) => string | undefined) => {
  const names = new Intl.DisplayNames([reader], { type: "language", fallback: "none" });
  return (tag) => names.of(tag);
};

let known: ReadonlyMap<string, string> | undefined;

/** The tag of each language by its name in English, in itself and in every language spoken here. */
const knownNames = (): ReadonlyMap<string, string> => {
  if (known !== undefined) return known;
  const english = namesIn("en");
  const readers = LANGUAGE_TAGS.map(namesIn);
  const names = new Map<string, string>();
  for (const tag of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    if (english(tag) === undefined) continue;
    for (const nameIn of [...readers, namesIn(tag)]) {
      const name = nameIn(tag);
      if (name !== undefined) names.set(fold(name), tag);
    }
  }
  for (const tag of LANGUAGE_TAGS) names.set(fold(languageOf(tag).name), tag);
  known = names;
  return names;
};

const tagOf = (text: string): string | undefined => {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll("_", "-"));
    return tag !== undefined && namesIn("en")(tag.split("-")[0] ?? "") ? tag : undefined;
  } catch {
    return undefined; // no tag at all
  }
};

/** What a list calls a language: `de`, `de-AT`, `de_AT`, `German`, `Deutsch`, `German (Austria)`. */
export const parseStaffLanguage = (cell: string): StaffLanguage => {
  const text = cell.replace(/\(.*\)\s*$/s, "").trim();
  const tag = knownNames().get(fold(text)) ?? tagOf(text);
  if (tag === undefined) return { kind: "unknown" };
  const language = findLanguage([tag]);
  if (language !== undefined) return { kind: "spoken", language };
  return { kind: "unspoken", name: namesIn("en")(tag) ?? tag };
};
