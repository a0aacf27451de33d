import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import { recording } from "./adapters/recorded-translator.ts";
import { renderManifest } from "./build/manifest.ts";
import type { Assets, SiteFile } from "./build/site.ts";
import { renderSitemap } from "./build/sitemap.ts";
import { renderDocument, scriptJson } from "./document.tsx";
import { FALLBACK, LANGUAGE_TAGS, type LanguageTag } from "./domain/languages.ts";
import { formatPath, PAGES, type Page, type Route } from "./domain/routes.ts";
import { stampFor } from "./domain/stamp.ts";
import { dyed } from "./dyed.ts";
import { blankState } from "./flow/state.ts";
import { ownIn } from "./own-parts.ts";
import { PAGE_LOADERS } from "./pages.ts";
import type { MessageKey } from "./ports/translator.ts";
import { renderChoice, renderRedirect } from "./prerender-doors.tsx";
import { renderGuide, renderGuides } from "./prerender-guides.tsx";
import { renderItPage, renderItPages } from "./prerender-it.tsx";
import { renderItGuide, renderItGuides } from "./prerender-it-guides.tsx";
import { App } from "./ui/app.tsx";
import css from "./ui/styles/all.css?inline";
import { TITLES } from "./ui/titles.ts";

const LEADS: Partial<Record<Page, MessageKey>> = { scan: "scan.phone.lead", check: "ready.lead" };

/** A page as it is first shown everywhere: no config, no ticks, no device, no clock. */
export const renderPage = async (route: Route, assets: Assets): Promise<string> => {
  const { language, page } = route;
  const { base, hosts, version } = assets;
  const stamp = assets.stamp && stampFor(assets.stamp, page, language);
  const words = assets.wordsOf(language, page);
  const said: Record<string, string> = {};
  const t = recording(createTranslator(language, words), said);
  const view = {
    state: blankState(route, stamp),
    t,
    dispatch: () => undefined,
    path: (to: Page, tag: LanguageTag = language) => formatPath({ language: tag, page: to }, base),
    version,
    own: stamp?.isOutspoken && ownIn(language),
  };
  const room = await PAGE_LOADERS[page]();
  const sheets = await Promise.all((room.sheets ?? []).map((read) => read()));
  // The page is rendered on its own first, so that all it says is known when its words are written.
  const content = renderToString(<App view={view} page={room.page} />);
  return renderDocument({
    language,
    title: `${t.say(TITLES[page])} · ${stamp?.organisation.name || t.say("shell.brand.title")}`,
    description: t.say(LEADS[page] ?? (`${page}.lead` as MessageKey)),
    base,
    hosts,
    hasWorkers: true,
    css: dyed(css + sheets.map((sheet) => sheet.default).join(""), stamp),
    inlineScripts: [assets.beforePaint],
    isShownWhole: true,
    modules: assets.modulesOf(page),
    notes: {
      words: scriptJson({ hash: assets.words, ...words, said }),
      ...(stamp && { stamp: scriptJson(stamp) }),
    },
    content,
  });
};

const fileOf = (folder: string, page: Page): string =>
  `${folder}${page === "start" ? "index" : page}.html`;

const renderLanguage = async (language: LanguageTag, assets: Assets): Promise<SiteFile[]> => {
  const files = PAGES.map(async (page) => [
    { path: fileOf(`${language}/`, page), text: await renderPage({ language, page }, assets) },
    {
      path: `words/${assets.words}/${language}/${page}.json`,
      text: JSON.stringify(assets.wordsOf(language, page)),
    },
  ]);
  const t = createTranslator(language, assets.wordsOf(language, "about"));
  const manifest = renderManifest(language, assets, {
    name: t.say("shell.brand.title"),
    description: t.say("about.lead"),
    steps: t.say("shell.menu.steps.link"),
    rescue: t.say("shell.menu.rescue.link"),
    help: t.say("shell.menu.help.link"),
  });
  return [
    ...(await Promise.all(files)).flat(),
    ...renderGuides(language, assets),
    { path: `${language}/manifest.webmanifest`, text: manifest },
  ];
};

// The dev server renders one document at a time.
export { renderGuide, renderItGuide, renderItPage };

/** Every file of the site that is made of words. */
export const renderSite = async (assets: Assets): Promise<readonly SiteFile[]> => {
  const languages = await Promise.all(LANGUAGE_TAGS.map((tag) => renderLanguage(tag, assets)));
  const choices = PAGES.map((page) => ({
    path: fileOf("", page),
    text: renderChoice({ kind: "page", page }, assets, true),
  }));
  const guideChoices = assets.libraryOf(FALLBACK).guides.map(({ topic }) => ({
    path: `help/${topic}.html`,
    text: renderChoice({ kind: "topic", topic }, assets, true),
  }));
  return [
    ...languages.flat(),
    ...choices,
    ...guideChoices,
    ...(await renderItPages(assets)),
    ...renderItGuides(assets),
    { path: "404.html", text: renderChoice({ kind: "page", page: "start" }, assets, false) },
    { path: "redirect.html", text: renderRedirect(assets) },
    { path: "sitemap.xml", text: renderSitemap(assets) },
  ];
};
