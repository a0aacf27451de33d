import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../app/adapters/i18next-translator.ts";
import { compileLabels, type LabelFile } from "../../../app/build/labels.ts";
import { compileWords, hashWords } from "../../../app/build/words.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { formatPath, PAGES, type Page } from "../../../app/domain/routes.ts";
import type { State } from "../../../app/flow/state.ts";
import { PAGE_LOADERS } from "../../../app/pages.ts";
import type { Translator, Words, WordTree } from "../../../app/ports/translator.ts";
import { App, type PageComponent } from "../../../app/ui/app.tsx";
import { TITLES } from "../../../app/ui/titles.ts";
import labels from "../../../locales/en/labels.json" with { type: "json" };
import { anyStory } from "../flow/any-story.ts";
import { shown } from "../flow/people.ts";
import { lastOf, play } from "../flow/play.ts";
import { ROOT } from "./fake-site.ts";

const leavesOf = (tree: WordTree, above = ""): readonly string[] =>
  Object.entries(tree).flatMap(([key, branch]) =>
    typeof branch === "string" ? [above + key] : leavesOf(branch, `${above}${key}.`),
  );

const ALL_LABELS = compileLabels("en", labels as LabelFile, labels as LabelFile);

const pages = new Map<Page, PageComponent>();
for (const page of PAGES) pages.set(page, (await PAGE_LOADERS[page]()).page);

const compiled = new Map(PAGES.map((page) => [page, compileWords(ROOT, "en", page)]));

const wordsOf = (page: Page): Words => compiled.get(page) ?? { strings: {}, labels: {} };

/** A translator that notes the keys that the page asks for and does not carry. */
const noting = (words: Words, missing: string[]): Translator => {
  const keys = new Set(leavesOf(words.strings));
  const t = createTranslator("en", words);
  return {
    ...t,
    say: (key, values) => {
      if (!keys.has(key) && !keys.has(`${key}_other`)) missing.push(key);
      return t.say(key, values);
    },
    label: (key) => {
      if (words.labels[key] === undefined && ALL_LABELS[key] !== undefined) missing.push(key);
      return t.label(key);
    },
  };
};

const draw = (state: State): { readonly html: string; readonly missing: readonly string[] } => {
  const { page } = state.route;
  const missing: string[] = [];
  const t = noting(wordsOf(page), missing);
  const component = pages.get(page);
  if (component === undefined) throw new Error(page);
  const path = (to: Page) => formatPath({ language: "en", page: to });
  const view = { state, t, dispatch: () => undefined, path, version: "1" };
  t.say(TITLES[page]);
  t.say("shell.brand.title");
  return { html: renderToString(<App view={view} page={component} />), missing };
};

describe.each(PAGES)("the page %s", (page) => {
  test("carries every word that it can come to say, in whatever state", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const scenes = play({ language: "en", page }, [
          ...story,
          { event: shown(page), afterMs: 0 },
        ]);
        const { html, missing } = draw(lastOf(scenes).state);
        expect(missing).toEqual([]);
        expect(html).not.toMatch(/\{\{|\}\}|>undefined|>NaN|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  test("carries the same keys in every language", () => {
    const plural = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, "");
    const [english, ...others] = LANGUAGE_TAGS.map((tag) => [
      ...new Set(leavesOf(compileWords(ROOT, tag, page).strings).map(plural)),
    ]);
    for (const keys of others) expect(keys).toEqual(english);
  });
});

describe("the hash of all words", () => {
  test("is short, and the same each time", () => {
    expect(hashWords(ROOT)).toMatch(/^[\da-f]{8}$/);
    expect(hashWords(ROOT)).toBe(hashWords(ROOT));
  });
});
