import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import { recording } from "./adapters/recorded-translator.ts";
import type { Assets, SiteFile } from "./build/site.ts";
import { renderDocument, scriptJson } from "./document.tsx";
import type { LanguageTag } from "./domain/languages.ts";
import { formatPath, type Page } from "./domain/routes.ts";
import { stampFor } from "./domain/stamp.ts";
import type { Topic } from "./domain/topics.ts";
import { dyed } from "./dyed.ts";
import { blankState } from "./flow/state.ts";
import { ownIn } from "./own-parts.ts";
import { GuideDocument } from "./ui/guides/guide-document.tsx";
import css from "./ui/styles/document.css?inline";

type Wanted = { readonly language: LanguageTag; readonly topic: Topic };

/** The document of one guide; undefined where the language has none on this topic. */
export const renderGuide = (
  { language, topic }: Wanted,
  assets: Assets,
  { guides, entries, words, carried } = assets.libraryOf(language),
): string | undefined => {
  const { base, version } = assets;
  const stamp = assets.stamp && stampFor(assets.stamp, "help", language);
  const guide = guides.find((one) => one.topic === topic);
  if (guide === undefined) return undefined;
  const said: Record<string, string> = {};
  const t = recording(createTranslator(language, words), said);
  const view = {
    state: blankState({ language, page: "help" }, stamp),
    t,
    dispatch: () => undefined,
    path: (page: Page, tag: LanguageTag = language) => formatPath({ language: tag, page }, base),
    version,
    own: stamp?.isOutspoken && ownIn(language),
  };
  const related = guides.filter((one) => guide.related.includes(one.topic));
  const content = renderToString(<GuideDocument view={view} guide={guide} related={related} />);
  return renderDocument({
    language,
    title: `${guide.title} · ${stamp?.organisation.name || t.say("shell.brand.title")}`,
    description: entries.find((entry) => entry.topic === topic)?.lead ?? "",
    base,
    // Nobody is signed in here: Microsoft is asked nothing.
    hasWorkers: true,
    css: dyed(css, stamp),
    // It looks the same on every device, and no press waits for its script.
    inlineScripts: [],
    modules: assets.guideModules,
    notes: {
      words: scriptJson({ ...carried, said }),
      ...(stamp && { stamp: scriptJson(stamp) }),
    },
    content,
  });
};

/** The documents of a language, and what its help page is searched by. */
export const renderGuides = (language: LanguageTag, assets: Assets): readonly SiteFile[] => {
  const library = assets.libraryOf(language);
  return [
    ...library.guides.map(({ topic }) => ({
      path: `${language}/help/${topic}.html`,
      text: renderGuide({ language, topic }, assets, library) ?? "",
    })),
    {
      path: `words/${assets.words}/${language}/library.json`,
      text: JSON.stringify({ guides: library.entries, errors: library.errors }),
    },
  ];
};
