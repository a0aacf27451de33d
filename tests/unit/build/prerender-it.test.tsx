import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../app/adapters/i18next-translator.ts";
import { formatItPath, IT_PAGES } from "../../../app/domain/it-pages.ts";
import { IT_PAGE_LOADERS } from "../../../app/it-pages.ts";
import { itViewOf } from "../../../app/it-view-of.ts";
import type { ItKey } from "../../../app/ports/it-words.ts";
import type { Words } from "../../../app/ports/translator.ts";
import { renderItPages } from "../../../app/prerender-it.tsx";
import { ItShell } from "../../../app/ui/it/it-shell.tsx";
import { ASSETS } from "./fake-site.ts";

const PAGES = await renderItPages(ASSETS);

describe.each(IT_PAGES)("the page “%s” for IT", (page) => {
  const path = `${formatItPath(page, "")}.html`;
  const html = PAGES.find((file) => file.path === path)?.text ?? "";
  const note = /<script id="words"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}";
  const content = /<div id="app">(.*)<\/div><script id="words"/s.exec(html)?.[1] ?? "";

  test("is drawn again just so by what it carries", async () => {
    const words = JSON.parse(note) as Words;
    const view = itViewOf({
      page,
      setup: { kind: "loading" },
      stamp: undefined,
      t: createTranslator<ItKey>("en", words),
      guides: words.itGuides,
      base: ASSETS.base,
      version: ASSETS.version,
    });
    const open = await IT_PAGE_LOADERS[page]();
    const drawn = renderToString(<ItShell view={view} page={open(() => undefined)} />);
    expect(drawn).toBe(content);
  });

  test("says no bare key, no empty place and nothing undefined", () => {
    const text = content.replace(/<[^>]*>/g, "\n");
    expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
    expect(text).not.toMatch(/^\s*[a-z-]+(?:\.[a-z-]+)*\.(?!json|txt)[a-z-]+\s*$/m);
  });

  test("has one heading, is in English, and may ask nobody but its own host", () => {
    expect(content.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en"');
    expect(html).toContain("connect-src 'self';");
    expect(html.match(/<script type="module" src="([^"]*)"/)?.[1]).toBe(
      ASSETS.itModulesOf(page)[0],
    );
  });
});
