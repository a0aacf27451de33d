/** A language that the staff pages are complete in. Adding one is this line and a folder in locales. */
export type Language = {
  readonly tag: LanguageTag;
  /** Its name in itself, as the language menu shows it. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** BCP 47 tag with the digits its readers expect, for Intl. */
  readonly numbers: string;
};

/** Every language, by its tag, under its own name. A line here costs each page of the others a few bytes. */
const NAMES = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  "pt-BR": "Português (Brasil)",
  nl: "Nederlands",
  pl: "Polski",
  ar: "العربية",
  ja: "日本語",
} as const;

export type LanguageTag = keyof typeof NAMES;

/** Where the tag alone does not say which digits and forms of date are meant. */
const NUMBERS: Readonly<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-arab" };

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export const LANGUAGE_TAGS = Object.keys(NAMES) as readonly LanguageTag[];

export const LANGUAGES: readonly Language[] = LANGUAGE_TAGS.map((tag) => ({
  tag,
  name: NAMES[tag],
  direction: RIGHT_TO_LEFT.test(NAMES[tag]) ? "rtl" : "ltr",
  numbers: NUMBERS[tag] ?? tag,
}));

export const isLanguageTag = (text: string | undefined): text is LanguageTag =>
  LANGUAGE_TAGS.some((tag) => tag === text);

export const languageOf = (tag: LanguageTag): Language =>
  LANGUAGES.find((language) => language.tag === tag) ?? (LANGUAGES[0] as Language);

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** The first of `wanted` (best first) that is among `tags`, or else the same language elsewhere. */
export const findAmong = <Tag extends string>(
  tags: readonly Tag[],
  wanted: readonly (string | undefined)[],
): Tag | undefined => {
  for (const tag of wanted) {
    if (tag === undefined) continue;
    const found =
      tags.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      tags.find((one) => primary(one) === primary(tag));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a person reads for whom we have nothing better. */
export const FALLBACK: LanguageTag = "en";

/** The first of `wanted` (best first) that we speak; undefined when we speak none of them. */
export const findLanguage = (wanted: readonly (string | undefined)[]): LanguageTag | undefined =>
  findAmong(LANGUAGE_TAGS, wanted);
