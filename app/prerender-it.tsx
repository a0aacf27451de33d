import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import type { Assets, SiteFile } from "./build/site.ts";
import { renderDocument, scriptJson } from "./document.tsx";
import { formatItPath, IT_PAGES, type ItPage } from "./domain/it-pages.ts";
import { dyed } from "./dyed.ts";
import { IT_PAGE_LOADERS } from "./it-pages.ts";
import { itViewOf } from "./it-view-of.ts";
import type { ItKey } from "./ports/it-words.ts";
import { ItShell } from "./ui/it/it-shell.tsx";
import configCss from "./ui/styles/config.css?inline";
import css from "./ui/styles/it.css?inline";
import kitCss from "./ui/styles/kit.css?inline";

/** What only one of the pages is dressed in. */
const OWN_CSS: Partial<Record<ItPage, string>> = { config: configCss, kit: kitCss };

/** A page for IT as it is first shown: nothing typed, and no config read. */
export const renderItPage = async (page: ItPage, assets: Assets): Promise<string> => {
  const { base, version, stamp, itWords } = assets;
  const t = createTranslator<ItKey>("en", itWords[page]);
  const guides = itWords[page].itGuides;
  const view = itViewOf({ page, setup: { kind: "loading" }, stamp, t, guides, base, version });
  const open = await IT_PAGE_LOADERS[page]();
  const content = renderToString(<ItShell view={view} page={open(() => undefined)} />);
  return renderDocument({
    language: "en",
    title: `${t.say(`${page}.title`)} · ${view.name ?? t.say("shell.brand.title")}`,
    description: t.say(`${page}.lead`),
    base,
    // Microsoft is asked nothing from here.
    hosts: [],
    isPreviewing: page === "kit",
    css: dyed(css + (OWN_CSS[page] ?? ""), stamp),
    inlineScripts: [],
    modules: assets.itModulesOf(page),
    notes: {
      words: scriptJson(itWords[page]),
      ...(stamp && { stamp: scriptJson(stamp) }),
    },
    content,
  });
};

export const renderItPages = (assets: Assets): Promise<readonly SiteFile[]> =>
  Promise.all(
    IT_PAGES.map(async (page) => ({
      path: `${formatItPath(page, "")}.html`,
      text: await renderItPage(page, assets),
    })),
  );
