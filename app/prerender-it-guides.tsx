import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import type { Assets, SiteFile } from "./build/site.ts";
import { renderDocument, scriptJson } from "./document.tsx";
import { formatItGuidePath, type ItGuideId } from "./domain/it-guides.ts";
import { dyed } from "./dyed.ts";
import { itViewOf } from "./it-view-of.ts";
import type { ItKey } from "./ports/it-words.ts";
import type { Words, WordTree } from "./ports/translator.ts";
import { ItGuideDocument } from "./ui/it/guide-document.tsx";
import css from "./ui/styles/it-guide.css?inline";

/** What the script of a document may come to say. */
const carriedOf = ({ strings }: Words): Words => {
  const { guide, frame, shell } = strings as Readonly<Record<string, WordTree>>;
  return {
    strings: { guide: { copy: guide?.["copy"] ?? {} }, frame: frame ?? {}, shell: shell ?? {} },
    labels: {},
  };
};

/** The document of one guide for IT; undefined where there is none of this name. */
export const renderItGuide = (id: ItGuideId, assets: Assets): string | undefined => {
  const { base, version, stamp, itWords, itGuides } = assets;
  const guide = itGuides.find((one) => one.id === id);
  if (guide === undefined) return undefined;
  const words = itWords.guide;
  const t = createTranslator<ItKey>("en", words);
  const view = itViewOf({
    page: "guide",
    setup: { kind: "loading" },
    stamp,
    t,
    guides: itGuides,
    base,
    version,
  });
  const content = renderToString(<ItGuideDocument view={view} guide={guide} />);
  return renderDocument({
    language: "en",
    title: `${guide.title} · ${view.name ?? t.say("shell.brand.title")}`,
    description: guide.lead,
    base,
    // Microsoft is asked nothing from here.
    hosts: [],
    css: dyed(css, stamp),
    inlineScripts: [],
    modules: assets.itGuideModules,
    notes: {
      words: scriptJson(carriedOf(words)),
      ...(stamp && { stamp: scriptJson(stamp) }),
    },
    content,
  });
};

export const renderItGuides = (assets: Assets): readonly SiteFile[] =>
  assets.itGuides.map(({ id }) => ({
    path: `${formatItGuidePath(id, "")}.html`,
    text: renderItGuide(id, assets) ?? "",
  }));
