import type { LanguageTag } from "./languages.ts";
import { type LocalText, shownText } from "./local-text.ts";
import type { Page } from "./routes.ts";
import type { OwnWords, RuntimeConfig } from "./runtime-config.ts";
import { isStepId } from "./steps.ts";

/**
 * What of a config is written into the pages, so that they say it at first sight: before the config
 * is here, without a network and without a script.
 */
export type Stamp = Pick<RuntimeConfig, "organisation" | "helpDesk" | "texts"> &
  Partial<Pick<RuntimeConfig, "links">> & {
    /** It says more than the parts know that every page comes with. */
    readonly isOutspoken?: true;
  };

export const stampOf = ({ organisation, helpDesk, texts, links }: RuntimeConfig): Stamp => ({
  organisation,
  helpDesk,
  ...(texts && { texts }),
  ...(links.own && { links: { own: links.own } }),
});

const inOne = (text: LocalText, language: LanguageTag): LocalText => {
  const shown = shownText(text, [language]);
  return shown.lang && shown.text !== undefined ? { [shown.lang]: shown.text } : text;
};

const wordsIn = ({ before, after }: OwnWords, language: LanguageTag): OwnWords => ({
  ...(before !== undefined && { before: inOne(before, language) }),
  ...(after !== undefined && { after: inOne(after, language) }),
});

/** As much of it as one page says in one language. */
export const stampFor = (stamp: Stamp, page: Page, language: LanguageTag): Stamp => {
  const { texts, links, ...rest } = stamp;
  const words = isStepId(page) ? texts?.[page] : undefined;
  const own = page === "help" || page === "about" ? links : undefined;
  return {
    ...rest,
    ...(words && { texts: { [page]: wordsIn(words, language) } }),
    ...(own && { links: own }),
    ...((words ?? own ?? rest.helpDesk.countries) !== undefined && { isOutspoken: true }),
  };
};
