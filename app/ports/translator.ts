import type labels from "../../locales/en/labels.json";
import type strings from "../../locales/en/strings.json";
import type { GuideCard, ItGuideCard } from "../domain/guide.ts";
import type { LanguageTag } from "../domain/languages.ts";

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type Leaf<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;
export type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Leaf<Key> : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** Dotted path to one message; English is the source that all languages are held to. */
export type MessageKey = Paths<typeof strings>;

export type Values = Readonly<Record<string, string | number>>;

/** A label of Microsoft's screens that the pages name. */
export type LabelKey = keyof typeof labels;

/** One of Microsoft's own labels, as a screen shows it. */
export type Label = {
  readonly text: string;
  /** The language the text is in: English where there is no evidence for another. */
  readonly language: LanguageTag;
  /** The English label beside it, where the screen may still show that one. */
  readonly english?: string;
};

/** Labels by key, as far as there are any. */
export type Labels = Readonly<Record<string, Label>>;

export type WordTree = { readonly [key: string]: string | WordTree };

/** The words of one page in one language, as they are built into it. */
export type Words = {
  readonly strings: WordTree;
  readonly labels: Labels;
  /** The guides, for the page that lists them. */
  readonly guides?: readonly GuideCard[];
  /** The guides for IT, for the pages for IT that list them. */
  readonly itGuides?: readonly ItGuideCard[];
  /** What the prerendered page composed from them, by key and values. */
  readonly said?: Readonly<Record<string, string>>;
};

/** Speaks one language; `Key` says of which words. */
export type Translator<Key extends string = MessageKey> = {
  readonly language: LanguageTag;
  say(key: Key, values?: Values): string;
  /** Undefined where no wording of Microsoft's is known, not even an English one. */
  label(key: LabelKey): Label | undefined;
  /** All guides of the language; only the page that lists them has them. */
  readonly guides?: readonly GuideCard[];
  number(value: number): string;
  /** A stretch of time in its largest fitting unit, as in “10 minutes”. */
  span(valueMs: number): string;
  /** A calendar date, with its weekday and year. */
  date(value: string): string;
  /** A calendar date that is near: with its weekday, without the year. */
  day(value: string): string;
  /** A moment in milliseconds since 1970, as a time of day with its date. */
  moment(value: number): string;
};
