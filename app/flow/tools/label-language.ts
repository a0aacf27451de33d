import type { LanguageTag } from "../../domain/languages.ts";
import type { Labels } from "../../ports/translator.ts";
import type { Event } from "../events.ts";
import type { State } from "../state.ts";
import type { Handlers, Performers, Tool } from "../tool.ts";
import { keeping, type Turn, turn } from "../turn.ts";
import type { LabelLanguageCommand, LabelLanguageEvent } from "./label-language-events.ts";

const without = ({ screens: _gone, ...rest }: State): State => rest;

const reading = ({ state, commands }: Turn, language: LanguageTag): Turn =>
  turn({ ...state, screens: { kind: "reading", language } }, ...commands, {
    kind: "read-labels",
    language,
  });

/** An answer to a question that was taken back meanwhile is nobody's. */
const isWaitedFor = ({ screens }: State, language: LanguageTag): boolean =>
  screens?.kind === "reading" && screens.language === language;

const handlers: Handlers<LabelLanguageEvent["kind"]> = {
  "label-language-chosen": (state, { language }) => {
    if (language !== state.route.language) {
      return reading(keeping(state, { labelLanguage: language }), language);
    }
    const { labelLanguage: _gone, ...kept } = state.kept;
    return keeping(without({ ...state, kept }), {});
  },
  "labels-read": (state, { language, labels }) =>
    turn(
      isWaitedFor(state, language)
        ? { ...state, screens: { kind: "read", language, labels } }
        : state,
    ),
  "labels-lost": (state, { language }) =>
    turn(isWaitedFor(state, language) ? { ...state, screens: { kind: "lost", language } } : state),
};

/** What was chosen once is fetched again with the next page that needs it. */
const follow = (made: Turn, { kind }: Event): Turn => {
  const { kept, screens, route } = made.state;
  const { labelLanguage } = kept;
  const isDue = kind === "opened" || kind === "page-shown" || kind === "connection-changed";
  if (!isDue || labelLanguage === undefined || labelLanguage === route.language) return made;
  const isHere = screens?.language === labelLanguage && screens.kind !== "lost";
  return isHere ? made : reading(made, labelLanguage);
};

export const labelLanguageTool: Tool = { handlers, follow };

export const performLabelLanguage = (
  readLabels: (language: LanguageTag) => Promise<Labels>,
): Performers<LabelLanguageCommand["kind"]> => ({
  "read-labels": {
    run: async ({ language }) => ({
      kind: "labels-read",
      language,
      labels: await readLabels(language),
    }),
    lost: ({ language }) => ({ kind: "labels-lost", language }),
  },
});
