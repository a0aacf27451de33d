import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createRecordedTranslator } from "../../../app/adapters/recorded-translator.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { formatPath, type Page } from "../../../app/domain/routes.ts";
import { formatTopicPath, type TopicRoute } from "../../../app/domain/topics.ts";
import { blankState } from "../../../app/flow/state.ts";
import type { Words } from "../../../app/ports/translator.ts";
import { renderGuide } from "../../../app/prerender-guides.tsx";
import { HelpDesk } from "../../../app/ui/parts/help-desk.tsx";
import { FooterContent, HeaderContent } from "../../../app/ui/parts/shell.tsx";
import { ASSETS, libraryOf } from "./fake-site.ts";

const ROUTES: readonly TopicRoute[] = LANGUAGE_TAGS.flatMap((language) =>
  libraryOf(language).guides.map(({ topic }) => ({ language, topic })),
);

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

const scriptIn = (html: string): string =>
  /<script id="words"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "";

describe.each(ROUTES)("the document of $language/help/$topic", (route) => {
  const { language, topic } = route;
  const html = renderGuide(route, ASSETS, libraryOf(language)) ?? "";
  const entry = libraryOf(language).entries.find((one) => one.topic === topic);

  test("says all of the guide, and carries none of it as script", () => {
    const said = plain(html);
    for (const line of entry?.text.split("\n") ?? []) {
      // A label may have the English one beside it.
      if (said.includes(line)) expect(scriptIn(html)).not.toContain(line);
      else expect(html).toContain("key-english");
    }
    expect(said).toContain(entry?.title);
  });

  test("is titled and described for whoever links to it", () => {
    const title = plain(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? "");
    expect(title.startsWith(`${entry?.title} · `)).toBe(true);
    expect(plain(/name="description" content="([^"]*)"/.exec(html)?.[1] ?? "")).toBe(entry?.lead);
  });

  test("has one heading, its language, and one small entry of its own", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.match(/<script type="module" src="([^"]*)"/)?.[1]).toBe(ASSETS.guideModules[0]);
    expect(plain(html.replace(scriptIn(html), ""))).not.toMatch(/\{\{|undefined|\[object/);
  });

  test("has islands that its own words draw again just so", () => {
    const words = JSON.parse(scriptIn(html)) as Words;
    const view = {
      state: blankState({ language, page: "help" }),
      t: createRecordedTranslator(language, words),
      dispatch: () => undefined,
      path: (page: Page, tag = language) => formatPath({ language: tag, page }, ASSETS.base),
      version: ASSETS.version,
    };
    const pathIn = (tag: typeof language) => formatTopicPath({ language: tag, topic }, ASSETS.base);
    for (const [name, drawn] of [
      ["header", renderToString(h(HeaderContent, { view, pathIn }))],
      ["desk", renderToString(h(HelpDesk, { view, heading: "h2" }))],
      ["footer", renderToString(h(FooterContent, { view, pathIn }))],
    ] as const) {
      expect(html).toContain(`data-island="${name}">${drawn}</`);
    }
  });
});

test("a topic without a guide has no document", () => {
  const none = { ...libraryOf("en"), guides: [] };
  expect(renderGuide({ language: "en", topic: "cost" }, ASSETS, none)).toBeUndefined();
});
