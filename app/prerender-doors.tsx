import { renderToString } from "preact-render-to-string";
import { createTranslator } from "./adapters/i18next-translator.ts";
import type { Assets } from "./build/site.ts";
import { renderDocument } from "./document.tsx";
import { FALLBACK, LANGUAGES, type LanguageTag } from "./domain/languages.ts";
import { formatPath, type Page } from "./domain/routes.ts";
import { formatTopicPath, type Topic } from "./domain/topics.ts";
import css from "./ui/styles/door.css?inline";

// The pages that people only pass through: those without a language, and the one Entra returns to.

/** What the address names without saying in which language. */
type Wanted =
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "topic"; readonly topic: Topic };

const pathOf = (wanted: Wanted, language: LanguageTag, base: string): string =>
  wanted.kind === "page"
    ? formatPath({ language, page: wanted.page }, base)
    : formatTopicPath({ language, topic: wanted.topic }, base);

type DoorProps = { readonly wanted: Wanted; readonly base: string; readonly title: string };

const Languages = ({ wanted, base, title, label }: DoorProps & { readonly label: string }) => (
  <main class="page">
    <h1 class="hidden">{title}</h1>
    <nav class="menu" aria-label={label}>
      <ul>
        {LANGUAGES.map(({ tag, name, direction }) => (
          <li key={tag}>
            <a href={pathOf(wanted, tag, base)} lang={tag} dir={direction} hreflang={tag}>
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
export const renderChoice = (wanted: Wanted, assets: Assets, isChosen: boolean): string => {
  const { base, chooseLanguage } = assets;
  const { title, description, label } = wordsOf(assets);
  return renderDocument({
    language: FALLBACK,
    title,
    description,
    base,
    css,
    inlineScripts: isChosen ? [chooseLanguage] : [],
    modules: [],
    data: {
      "data-base": base,
      "data-page": pathOf(wanted, FALLBACK, "").slice(FALLBACK.length + 1),
    },
    content: renderToString(<Languages wanted={wanted} base={base} title={title} label={label} />),
  });
};

/** Entra's answer lands here; nothing of the page is meant to be seen. */
export const renderRedirect = (assets: Assets): string => {
  const { base, redirect } = assets;
  const { title, description } = wordsOf(assets);
  return renderDocument({
    language: FALLBACK,
    title,
    description,
    base,
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
