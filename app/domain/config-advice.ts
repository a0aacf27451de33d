import { accentFor } from "./accent.ts";
import { type CalendarDate, daysUntil } from "./dates.ts";
import { canBeReached } from "./help-desk.ts";
import { findLanguage } from "./languages.ts";
import type { LocalText } from "./local-text.ts";
import type { RuntimeConfig } from "./runtime-config.ts";

/** Something that works, and that IT may not have meant so; in English, as all that IT is told. */
export type ConfigAdvice = { readonly path: string; readonly advice: string };

type Look = (config: RuntimeConfig, today: CalendarDate) => readonly ConfigAdvice[];

const aboutName: Look = ({ organisation }) =>
  organisation.name === ""
    ? [{ path: "organisation.name", advice: "without a name, nobody sees whose app this is" }]
    : [];

const aboutAccent: Look = ({ organisation: { accent = "" } }) => {
  const shade = accentFor(accent)?.light.accent;
  return shade === undefined || shade === accent.toLowerCase()
    ? []
    : [{ path: "organisation.accent", advice: `hard to read on white; it is shown as ${shade}` }];
};

const aboutSignIn: Look = ({ signIn }) => {
  if (signIn === undefined) {
    return [
      { path: "signIn", advice: "left out, so that nobody signs in and people tick the steps" },
    ];
  }
  return signIn.cloud === "china" && signIn.securityInfo === undefined
    ? [
        {
          path: "signIn.securityInfo",
          advice: "left out, so that people are told to ask you for it",
        },
      ]
    : [];
};

const aboutDeadline: Look = ({ deadline }, today) =>
  deadline !== undefined && daysUntil(deadline, today) < 0
    ? [{ path: "deadline", advice: "this day is over; people read that it was due then" }]
    : [];

const aboutDesk: Look = ({ helpDesk: { countries, ...general } }) => {
  if (canBeReached(general)) return [];
  return countries === undefined
    ? [{ path: "helpDesk", advice: "nobody is named whom people can ask" }]
    : [
        {
          path: "helpDesk",
          advice: "none for people in other countries; they see the list of all",
        },
      ];
};

/** A step as config.json names it. */
const keyOf = (step: string): string =>
  step.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const textsIn = ({ texts = {}, helpDesk, links }: RuntimeConfig) => [
  ...Object.entries(texts).flatMap(([step, words]) =>
    Object.entries(words).map(([place, text]) => [`texts.${keyOf(step)}.${place}`, text] as const),
  ),
  ["helpDesk.hours", helpDesk.hours] as const,
  ...(links.own ?? []).map(({ name }, at) => [`links.own.${at}.name`, name] as const),
];

const unspokenIn = (path: string, text: LocalText): readonly ConfigAdvice[] =>
  typeof text === "string"
    ? []
    : Object.keys(text)
        .filter((tag) => findLanguage([tag]) === undefined)
        .map((tag) => ({
          path: `${path}.${tag}`,
          advice: "the app has no pages in this language",
        }));

const aboutLanguages: Look = (config) =>
  textsIn(config).flatMap(([path, text]) => (text === undefined ? [] : unspokenIn(path, text)));

const LOOKS = [aboutName, aboutAccent, aboutSignIn, aboutDeadline, aboutDesk, aboutLanguages];

/** What is worth a second look in a config that can be used. */
export const adviceOn: Look = (config, today) => LOOKS.flatMap((look) => look(config, today));
