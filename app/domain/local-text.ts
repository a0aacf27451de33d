import { FALLBACK, findAmong } from "./languages.ts";

/** One text for everybody, or one per language, by its tag. */
export type LocalText = string | Readonly<Record<string, string>>;

/** A text as it is shown: one whose language nobody named has no tag. */
export type ShownText = {
  readonly text: string | undefined;
  readonly lang: string | undefined;
  readonly dir: "ltr" | "rtl" | "auto";
};

// The tags that are written from the right by default (CLDR 46, likely subtags).
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-latn)|-(?:arab|hebr)\b/i;

/**
 * What somebody is shown of `text`: the best of `wanted`, then English, then whatever comes first.
 */
export const shownText = (text: LocalText, wanted: readonly (string | undefined)[]): ShownText => {
  if (typeof text === "string") return { text, lang: "", dir: "auto" };
  const tags = Object.keys(text);
  const lang = findAmong(tags, [...wanted, FALLBACK]) ?? tags[0] ?? "";
  return { text: text[lang], lang, dir: RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr" };
};
