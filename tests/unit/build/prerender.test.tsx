import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createRecordedTranslator } from "../../../app/adapters/recorded-translator.ts";
import { renderOfflineLists } from "../../../app/build/offline-lists.ts";
import type { SiteFile } from "../../../app/build/site.ts";
import { formatItGuidePath, IT_GUIDE_IDS } from "../../../app/domain/it-guides.ts";
import { formatItPath, IT_PAGES } from "../../../app/domain/it-pages.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { formatPath, PAGES, type Route } from "../../../app/domain/routes.ts";
import { formatTopicPath, type TopicRoute } from "../../../app/domain/topics.ts";
import { blankState } from "../../../app/flow/state.ts";
import { PAGE_LOADERS } from "../../../app/pages.ts";
import type { Words } from "../../../app/ports/translator.ts";
import { renderSite } from "../../../app/prerender.tsx";
import { App } from "../../../app/ui/app.tsx";
import { ASSETS } from "./fake-site.ts";

const SITE = await renderSite(ASSETS);
const DOCUMENTS = SITE.filter(({ path }) => path.endsWith(".html"));

const ROUTES: readonly Route[] = LANGUAGE_TAGS.flatMap((language) =>
  PAGES.map((page) => ({ language, page })),
);

const GUIDES: readonly TopicRoute[] = LANGUAGE_TAGS.flatMap((language) =>
  ASSETS.libraryOf(language).guides.map(({ topic }) => ({ language, topic })),
);

const documentOf = ({ language, page }: Route): string => {
  const path = `${language}/${page === "start" ? "index" : page}.html`;
  return SITE.find((file) => file.path === path)?.text ?? "";
};

const wordsIn = (html: string): Words =>
  JSON.parse(/<script id="words"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "null") as Words;

const contentIn = (html: string): string =>
  /<div id="app">(.*)<\/div><script id="words"/s.exec(html)?.[1] ?? "";

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = ""]) => found);

const plain = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

describe.each(ROUTES)("the document of $language/$page", (route) => {
  const html = documentOf(route);

  test("is drawn again just so by what it carries, before any library is there", async () => {
    const words = wordsIn(html);
    const view = {
      state: blankState(route),
      t: createRecordedTranslator(route.language, words),
      dispatch: () => undefined,
      path: (page: Route["page"], language = route.language) =>
        formatPath({ language, page }, ASSETS.base),
      version: ASSETS.version,
    };
    const { page } = await PAGE_LOADERS[route.page]();
    expect(renderToString(<App view={view} page={page} />)).toBe(contentIn(html));
  });

  test("says no bare key, no empty place and nothing undefined", () => {
    const text = plain(contentIn(html).replace(/<[^>]*>/g, "\n"));
    expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
    expect(text).not.toMatch(/^\s*[a-z-]+(?:\.[a-zA-Z-]+)+\s*$/m);
  });

  test("has one heading, its language and its direction", () => {
    expect(all(html, /<(h1)[\s>]/g)).toHaveLength(1);
    expect(html).toContain(`<html lang="${route.language}"`);
  });
});

/** It shows mails as they look, and a mail has its styles in its elements. */
const WITH_MAILS = "en/it/kit.html";

describe.each(DOCUMENTS)("$path", ({ path, text }: SiteFile) => {
  const policy = plain(
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "",
  );
  const hashOf = (inline: string): string =>
    `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;

  test("allows the scripts and styles that stand in it, and no others", () => {
    const scripts = all(text, /<script>(.*?)<\/script>/gs);
    const styles = all(text, /<style>(.*?)<\/style>/gs);
    const allowed = all(policy, /('sha256-[^']*')/g);
    expect(allowed.toSorted()).toEqual([...scripts, ...styles].map(hashOf).toSorted());
    const ofMails = path === WITH_MAILS ? "style-src-attr 'unsafe-inline'" : "";
    expect(policy.replace(ofMails, "")).not.toContain("unsafe");
  });

  test("has no other way for code to run", () => {
    expect(text).not.toMatch(/<[^>]+\son\w+=/i);
    expect(text).not.toMatch(/\sstyle="/);
    expect(text).not.toMatch(/(?:href|src)="(?:javascript|data):/i);
    for (const source of all(text, /<script[^>]* src="([^"]*)"/g)) {
      expect(source).toMatch(/^\/it\/assets\//);
    }
  });
});

test("each path is written once", () => {
  const paths = SITE.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
});

test("the sitemap names every page in every language with its alternates, and those for IT alone", () => {
  const sitemap = SITE.find(({ path }) => path === "sitemap.xml")?.text ?? "";
  const expected = [
    ...ROUTES.map((route) => ASSETS.origin + formatPath(route, ASSETS.base)),
    ...GUIDES.map((route) => ASSETS.origin + formatTopicPath(route, ASSETS.base)),
  ];
  const forIt = [
    ...IT_PAGES.map((page) => ASSETS.origin + formatItPath(page, ASSETS.base)),
    ...IT_GUIDE_IDS.map((id) => ASSETS.origin + formatItGuidePath(id, ASSETS.base)),
  ];
  const named = all(sitemap, /<loc>([^<]*)<\/loc>/g);
  expect(named.toSorted()).toEqual([...expected, ...forIt].toSorted());
  expect(all(sitemap, /hreflang="([\w-]+)"/g)).toHaveLength(expected.length * LANGUAGE_TAGS.length);
});

describe("a page or guide for IT", () => {
  const paths = [
    ...IT_PAGES.map((page) => formatItPath(page, "")),
    ...IT_GUIDE_IDS.map((id) => formatItGuidePath(id, "")),
  ];
  const forIt = paths.map((path) => `${path}.html`);

  test("is what no page for staff leads to", () => {
    const staff = DOCUMENTS.filter(({ path }) => !forIt.includes(path));
    expect(staff).toHaveLength(DOCUMENTS.length - forIt.length);
    expect(staff.filter(({ text }) => /\/en\/it(?:["/]|$)/.test(text))).toEqual([]);
  });

  test("is on no list of what phones keep", () => {
    const { base } = ASSETS;
    const lists = renderOfflineLists({ out: "public", base, files: SITE, scripts: [] });
    const english = lists.find(({ path }) => path.startsWith("offline/en-"))?.text ?? "";
    expect(english).toContain(`"${base}en/scan"`);
    expect(english).not.toContain(`${base}en/it`);
  });
});
