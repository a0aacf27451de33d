import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createRecordedTranslator } from "../../../app/adapters/recorded-translator.ts";
import { formatItGuidePath, IT_GUIDE_IDS } from "../../../app/domain/it-guides.ts";
import { formatItPath } from "../../../app/domain/it-pages.ts";
import type { ItKey } from "../../../app/ports/it-words.ts";
import type { Words } from "../../../app/ports/translator.ts";
import { renderItGuides } from "../../../app/prerender-it-guides.tsx";
import { ItHeader } from "../../../app/ui/it/it-shell.tsx";
import { ASSETS } from "./fake-site.ts";

const FILES = renderItGuides(ASSETS);

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

describe.each(IT_GUIDE_IDS)("the document of the guide “%s”", (id) => {
  const html =
    FILES.find(({ path }) => path === `${formatItGuidePath(id, "")}.html`)?.text ?? "no document";
  const guide = ASSETS.itGuides.find((one) => one.id === id);
  const note = /<script id="words"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}";
  const content = html.replace(note, "");

  test("has one heading, is in English, and may ask nobody but its own host", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<html lang="en"');
    expect(html).toContain("connect-src 'self';");
    expect(html.match(/<script type="module" src="([^"]*)"/)?.[1]).toBe(ASSETS.itGuideModules[0]);
  });

  test("is titled and described for whoever links to it, and says nothing undefined", () => {
    expect(plain(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? "")).toContain(guide?.title);
    expect(plain(/name="description" content="([^"]*)"/.exec(html)?.[1] ?? "")).toBe(guide?.lead);
    expect(plain(content)).not.toMatch(/undefined|NaN|\[object|\{\{/);
    expect(content).not.toMatch(/href=""/);
  });

  test("has its code to the letter, each under a title and with room for a button", () => {
    const blocks = [...(guide?.answer ?? []), ...(guide?.sections ?? []).flatMap((s) => s.blocks)];
    for (const block of blocks) {
      if (block.kind !== "code") continue;
      expect(plain(html)).toContain(block.text);
    }
    const rooms = html.match(/data-copy="/g)?.length ?? 0;
    expect(rooms).toBe(blocks.filter(({ kind }) => kind === "code").length);
  });

  test("has ids that are each given once", () => {
    const ids = [...content.matchAll(/ id="([^"]*)"/g)].map(([, found]) => found);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("has a header that what it carries draws again just so", () => {
    const t = createRecordedTranslator<ItKey>("en", JSON.parse(note) as Words);
    const itPath = (page: Parameters<typeof formatItPath>[0]) => formatItPath(page, ASSETS.base);
    const drawn = renderToString(<ItHeader view={{ name: undefined, itPath, t }} />);
    expect(content).toContain(`<header class="header">${drawn}</header>`);
  });

  test("says what it rests on and when that was read, where it rests on anything", () => {
    const isClaiming = (guide?.claims ?? []).length > 0;
    expect(html.includes('id="sources"')).toBe(isClaiming);
    expect(/Checked on \d/.test(plain(html))).toBe(isClaiming);
  });
});
