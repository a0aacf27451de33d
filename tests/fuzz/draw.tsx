import { renderToString } from "preact-render-to-string";
import { createTranslator } from "../../app/adapters/i18next-translator.ts";
import { compileItWords, compileWords } from "../../app/build/words.ts";
import type { ItPage } from "../../app/domain/it-pages.ts";
import type { LanguageTag } from "../../app/domain/languages.ts";
import { formatPath, PAGES, type Page } from "../../app/domain/routes.ts";
import type { State } from "../../app/flow/state.ts";
import { itViewOf } from "../../app/it-view-of.ts";
import { ownIn } from "../../app/own-parts.ts";
import { PAGE_LOADERS } from "../../app/pages.ts";
import type { ItKey } from "../../app/ports/it-words.ts";
import type { Setup } from "../../app/ports/settings.ts";
import type { Translator } from "../../app/ports/translator.ts";
import type { PageComponent } from "../../app/ui/app.tsx";
import type { ItView } from "../../app/ui/it/it-view.ts";
import { BackupNumber } from "../../app/ui/pages/backup-number.tsx";
import { fetchFound } from "../../app/ui/pages/barcode-later.ts";
import { Shell } from "../../app/ui/parts/shell.tsx";
import type { View } from "../../app/ui/view.ts";

await fetchFound();

/** Two directions: what turns a sentence around does so in one of them. */
export const LANGUAGES_DRAWN = ["en", "ar"] as const satisfies readonly LanguageTag[];

const components = new Map<Page, PageComponent>();
for (const page of PAGES) components.set(page, (await PAGE_LOADERS[page]()).page);

const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

const speakerOf = once((place: `${LanguageTag} ${Page}`): Translator => {
  const [language, page] = place.split(" ") as [LanguageTag, Page];
  return createTranslator(language, compileWords(".", language, page));
});

const ownOf = once(ownIn);

/** The view that a page is drawn from in the browser, all of it there. */
export const viewOf = (state: State): View => {
  const { language, page } = state.route;
  return {
    state,
    t: speakerOf(`${language} ${page}`),
    dispatch: () => undefined,
    path: (to, tag = language) => formatPath({ language: tag, page: to }),
    version: "1.0.0",
    deskCode: "1A2B-C3D4",
    own: ownOf(language),
  };
};

/** What stands in `main`. */
export const drawPage = (state: State): string => {
  const Drawn = components.get(state.route.page) ?? (() => null);
  return renderToString(<Drawn view={viewOf(state)} />);
};

/** The part of the backup page that a number is typed into. */
export const drawNumber = (state: State): string =>
  renderToString(<BackupNumber view={viewOf(state)} />);

/** Header and footer, without a page. */
export const drawShell = (state: State): string =>
  renderToString(<Shell view={viewOf(state)}>{null}</Shell>);

const itWords = compileItWords(".");

export const itViewFor = (page: ItPage, setup: Setup = { kind: "loading" }): ItView =>
  itViewOf({
    page,
    setup,
    stamp: undefined,
    t: createTranslator<ItKey>("en", itWords[page]),
    base: "/",
    version: "1.0.0",
  });
