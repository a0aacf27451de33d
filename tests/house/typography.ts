import type { LanguageTag } from "../../app/domain/languages.ts";

/** Something that a language never writes, and how to find it. */
type Habit = { readonly never: string; readonly finds: RegExp };

const EVERYWHERE: readonly Habit[] = [
  { never: "two spaces in a row", finds: / {2}/ },
  { never: "a space at the beginning or the end", finds: /^\s|\s$/ },
  { never: "three dots in place of an ellipsis", finds: /\.{3}/ },
  { never: "a space before a comma or a full stop", finds: /\s[,.](?:\s|$)/ },
];

const ARABIC = "[\\p{Script=Arabic}]";
const JAPANESE = "[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]";

/** No-break spaces, narrow or not: French sets one before its high punctuation. */
const FIXED = "[\\u00a0\\u202f]";

const quotes = (marks: string, never: string): Habit => ({
  never,
  finds: new RegExp(`[${marks}]`, "u"),
});

/** What each language does not do, where another one does. */
const HABITS: Readonly<Record<string, readonly Habit[]>> = {
  en: [quotes("„«»", "another language’s quotation marks")],
  de: [
    quotes("”«»", "another language’s quotation marks"),
    { never: "an opening mark that stands above", finds: /(?:^|[\s(])“/ },
  ],
  fr: [
    quotes("„“”", "another language’s quotation marks"),
    {
      never: "high punctuation without a no-break space before it",
      finds: new RegExp(`(?<!${FIXED}|[?!…])[;!?](?=[\\s)»]|$)|(?<!${FIXED}):(?=\\s|$)`, "u"),
    },
    {
      never: "quotation marks without no-break spaces inside",
      finds: new RegExp(`«(?!${FIXED})|(?<!${FIXED})»`, "u"),
    },
  ],
  es: [
    quotes("„", "another language’s quotation marks"),
    { never: "a question without its mark at the beginning", finds: /^[^¿]*\?/ },
    { never: "a call without its mark at the beginning", finds: /^[^¡]*!/ },
  ],
  it: [quotes("„", "another language’s quotation marks")],
  "pt-BR": [quotes("„«»", "another language’s quotation marks")],
  nl: [quotes("„«»", "another language’s quotation marks")],
  pl: [quotes("“«»", "another language’s quotation marks")],
  ar: [
    {
      never: "a comma, semicolon or question mark of another script",
      finds: new RegExp(`${ARABIC}\\s*[,;?]`, "u"),
    },
  ],
  ja: [
    {
      never: "punctuation of another script",
      finds: new RegExp(`${JAPANESE}[,.;:!?]`, "u"),
    },
    quotes("“”„«»", "another language’s quotation marks"),
    { never: "kana of half width", finds: /[\uff61-\uff9f]/ },
  ],
};

/** What a text does that its language does not; undefined for a language without habits. */
export const sinsIn = (tag: LanguageTag | string, text: string): readonly string[] | undefined => {
  const own = HABITS[tag];
  if (own === undefined) return undefined;
  return [...EVERYWHERE, ...own].filter(({ finds }) => finds.test(text)).map(({ never }) => never);
};
