import type { Measure } from "../../domain/kit/sheet.ts";
import { type LanguageTag, languageOf } from "../../domain/languages.ts";
import { inOneLine } from "../../domain/plain-text.ts";
import type { CodeMatrix } from "../../ports/code.ts";
import type { KitTranslator } from "../../ports/kit-words.ts";

/** What a print is made of. */
export type PrintInput = {
  /** One language, or two that share the sheet. */
  readonly speakers: readonly [KitTranslator, ...KitTranslator[]];
  readonly name: string;
  readonly phone: string;
  readonly deadline: string | undefined;
  /** Where the code leads, and how that is written out for whoever types it. */
  readonly code: CodeMatrix;
  readonly shown: string;
  readonly host: string;
  readonly measure: Measure;
};

/** Whether people begin to read on the right: the code is on that side then. */
export const beginsRight = ({ speakers }: PrintInput): boolean =>
  languageOf(speakers[0].language).direction === "rtl";

/** What a print says in one language. */
export type PrintWords = {
  readonly language: LanguageTag;
  readonly title: string;
  readonly deadline: string | undefined;
  readonly steps: readonly string[];
  readonly type: string;
  readonly secret: string;
  readonly desk: string | undefined;
};

const deskOf = (t: KitTranslator, phone: string): string | undefined => {
  // A number that is torn apart is dialled wrong.
  const number = inOneLine(phone).replaceAll(" ", "\u00A0");
  return number === "" ? undefined : t.say("poster.desk", { phone: number });
};

export const posterWords = (t: KitTranslator, input: PrintInput): PrintWords => ({
  language: t.language,
  title: t.say("poster.title"),
  deadline:
    input.deadline === undefined
      ? undefined
      : t.say("poster.deadline", { deadline: t.date(input.deadline) }),
  steps: (["aim", "look", "follow"] as const).map((step, at) => {
    const sentence = t.say(`poster.steps.${step}`, { host: input.host });
    return `${t.number(at + 1)}. ${sentence}`;
  }),
  type: t.say("poster.type"),
  secret: t.say("poster.secret"),
  desk: deskOf(t, input.phone),
});

export const cardWords = (t: KitTranslator, input: PrintInput): PrintWords => ({
  language: t.language,
  title: t.say("card.title"),
  deadline: undefined,
  steps: (["stranger", "lost", "secret"] as const).map((rule) => t.say(`card.rules.${rule}`)),
  type: t.say("card.open"),
  secret: t.say("poster.secret"),
  desk: deskOf(t, input.phone),
});
