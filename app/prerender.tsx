import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import { recording } from "./adapters/recorded-translator.ts";
import type { Assets, SiteFile } from "./build/site.ts";
import { HtmlDocument } from "./document.tsx";
import { FALLBACK, LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from "./domain/languages.ts";
import { formatPath, PAGES, type Page, type Route } from "./domain/routes.ts";
import { blankState } from "./flow/state.ts";
import { PAGE_LOADERS } from "./pages.ts";
import type { MessageKey, Translator } from "./ports/translator.ts";
import { App } from "./ui/app.tsx";
import css from "./ui/styles/all.css?inline";
import { TITLES } from "./ui/titles.ts";

const LEADS: Partial<Record<Page, MessageKey>> = { scan: "scan.phone.lead" };

const html = (tree: Parameters<typeof renderToString>[0]): string =>
  `<!doctype html>${renderToString(tree)}\n`;

/** JSON that may stand in a script element: nothing in it can end the element. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A page as it is first shown everywhere: no config, no ticks, no device, no clock. */
export const renderPage = async (route: Route, assets: Assets): Promise<string> => {
  const { language, page } = route;
  const { base, version } = assets;
  const words = assets.wordsOf(language, page);
  const said: Record<string, string> = {};
  const t = recording(createTranslator(language, words), said);
  const view = {
    state: blankState(route),
    t,
    dispatch: () => undefined,
    path: (to: Page, tag: LanguageTag = language) => formatPath({ language: tag, page: to }, base),
    version,
  };
  const Page = await PAGE_LOADERS[page]();
  // The page is rendered on its own first, so that all it says is known when its words are written.
  const content = renderToString(<App view={view} page={Page} />);
  return html(
    <HtmlDocument
      language={language}
      title={`${t.say(TITLES[page])} · ${t.say("shell.brand.title")}`}
      description={t.say(LEADS[page] ?? (`${page}.lead` as MessageKey))}
      base={base}
      css={css}
      inlineScripts={[assets.beforePaint]}
      modules={assets.modulesOf(page)}
      words={scriptJson({ ...words, said })}
      content={content}
    />,
  );
};

const brandOf = (t: Translator): string => t.say("shell.brand.title");

type ListProps = { readonly page: Page; readonly base: string; readonly label: string };

const LanguageList = ({ page, base, label }: ListProps) => (
  <nav class="menu" aria-label={label}>
    <ul>
      {LANGUAGES.map(({ tag, name, direction }) => (
        <li key={tag}>
          <a
            href={formatPath({ language: tag, page }, base)}
            lang={tag}
            dir={direction}
            hreflang={tag}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** A page without a language: a script picks one, and without a script people do. */
const renderChoice = (page: Page, assets: Assets, isChosen: boolean): string => {
  const { base, chooseLanguage } = assets;
  const t = createTranslator(FALLBACK, assets.wordsOf(FALLBACK, "about"));
  return html(
    <HtmlDocument
      language={FALLBACK}
      title={brandOf(t)}
      description={t.say("about.lead")}
      base={base}
      css={css}
      inlineScripts={isChosen ? [chooseLanguage] : []}
      modules={[]}
      content={renderToString(
        <main class="page">
          <h1 class="hidden">{brandOf(t)}</h1>
          <LanguageList page={page} base={base} label={t.say("shell.menu.language.label")} />
        </main>,
      )}
      data={{ "data-base": base, "data-page": page === "start" ? "" : page }}
    />,
  );
};

/** Entra's answer lands here; nothing of the page is meant to be seen. */
const renderRedirect = ({ base, redirect, wordsOf }: Assets): string => {
  const t = createTranslator(FALLBACK, wordsOf(FALLBACK, "about"));
  return html(
    <HtmlDocument
      language={FALLBACK}
      title={brandOf(t)}
      description={t.say("about.lead")}
      base={base}
      css=""
      inlineScripts={[]}
      modules={[redirect]}
      content={renderToString(
        <noscript>
          <a href={base}>{brandOf(t)}</a>
        </noscript>,
      )}
    />,
  );
};

const renderSitemap = ({ origin, base }: Assets): string => {
  const address = (route: Route): string => `${origin}${formatPath(route, base)}`;
  const alternates = (page: Page): string =>
    LANGUAGE_TAGS.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${address({ language, page })}"/>`,
    ).join("");
  const entries = PAGES.flatMap((page) =>
    LANGUAGE_TAGS.map(
      (language) => `<url><loc>${address({ language, page })}</loc>${alternates(page)}</url>`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
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
  return (await Promise.all(files)).flat();
};

/** Every file of the site that is made of words. */
export const renderSite = async (assets: Assets): Promise<readonly SiteFile[]> => {
  const languages = await Promise.all(LANGUAGE_TAGS.map((tag) => renderLanguage(tag, assets)));
  const choices = PAGES.map((page) => ({
    path: fileOf("", page),
    text: renderChoice(page, assets, true),
  }));
  return [
    ...languages.flat(),
    ...choices,
    { path: "404.html", text: renderChoice("start", assets, false) },
    { path: "redirect.html", text: renderRedirect(assets) },
    { path: "sitemap.xml", text: renderSitemap(assets) },
  ];
};
