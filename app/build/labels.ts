import type { CalendarDate } from "../domain/dates.ts";
import type { LanguageTag } from "../domain/languages.ts";
import type { Label } from "../ports/translator.ts";

/** How sure we are of a label: seen on a screen, written in documentation, or guessed from a text. */
type Confidence = "ui-quote" | "doc" | "inferred";
type Entry = {
  readonly label: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly checked: CalendarDate;
};
export type LabelFile = Readonly<Record<string, Entry>>;
type Labels = Readonly<Record<string, Label>>;

const isQuotable = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && entry.confidence !== "inferred";

const compileLabel = (language: LanguageTag, own?: Entry, english?: Entry): Label | undefined => {
  if (!isQuotable(own)) {
    return isQuotable(english) ? { text: english.label, language: "en" } : undefined;
  }
  const label: Label = { text: own.label, language };
  // Only documented, not seen: the screen may still say it in English.
  const isDoubtful = own.confidence === "doc" && language !== "en";
  return isDoubtful && isQuotable(english) && english.label !== own.label
    ? { ...label, english: english.label }
    : label;
};

/** Microsoft's labels as a guide in `language` shows them. */
export const compileLabels = (
  language: LanguageTag,
  own: LabelFile,
  english: LabelFile,
): Labels => {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(english)])];
  const pairs = keys.map((key) => [key, compileLabel(language, own[key], english[key])] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, Label] => pair[1] !== undefined));
};
