import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import type { Assets } from "./build/site.ts";
import { renderDocument } from "./document.tsx";
import { FALLBACK, LANGUAGES } from "./domain/languages.ts";
import { formatPath, type Page } from "./domain/routes.ts";
import css from "./ui/styles/all.css?inline";

// The pages that people only pass through: those without a language, and the one Entra returns to.

type DoorProps = { readonly page: Page; readonly base: string; readonly title: string };

const Languages = ({ page, base, title, label }: DoorProps & { readonly label: string }) => (
  <main class="page">
    <h1 class="hidden">{title}</h1>
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
  </main>
);

const wordsOf = (assets: Assets) => {
  const t = createTranslator(FALLBACK, assets.wordsOf(FALLBACK, "about"));
  return {
    title: assets.stamp?.organisation.name || t.say("shell.brand.title"),
    description: t.say("about.lead"),
    label: t.say("shell.menu.language.label"),
  };
};

/** A page without a language: a script picks one, and without a script people do. */
export const renderChoice = (page: Page, assets: Assets, isChosen: boolean): string => {
  const { base, hosts, chooseLanguage } = assets;
  const { title, description, label } = wordsOf(assets);
  return renderDocument({
    language: FALLBACK,
    title,
    description,
    base,
    hosts,
    css,
    inlineScripts: isChosen ? [chooseLanguage] : [],
    modules: [],
    data: { "data-base": base, "data-page": page === "start" ? "" : page },
    content: renderToString(<Languages page={page} base={base} title={title} label={label} />),
  });
};

/** Entra's answer lands here; nothing of the page is meant to be seen. */
export const renderRedirect = (assets: Assets): string => {
  const { base, hosts, redirect } = assets;
  const { title, description } = wordsOf(assets);
  return renderDocument({
    language: FALLBACK,
    title,
    description,
    base,
    hosts,
    css: "",
    inlineScripts: [],
    modules: [redirect],
    content: renderToString(
      <noscript>
        <a href={base}>{title}</a>
      </noscript>,
    ),
  });
};
