import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import { LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import { PAGES, type Page } from "../domain/routes.ts";
import { EVERY_HOST } from "./hosts.ts";
import { type Kit, kitFolderOf } from "./kit.ts";
import { buildRedirect, buildRenderer, buildScript } from "./nested-builds.ts";
import type { Assets } from "./site.ts";
import { writeSite } from "./write-site.ts";

type Options = Pick<Assets, "version" | "words" | "wordsOf" | "libraryOf" | "origin">;
type Bundle = Rolldown.OutputBundle;

const isChunk = (file: Bundle[string]): file is Rolldown.OutputChunk => file.type === "chunk";

const byPage = <T>(make: (page: Page) => T): Readonly<Record<Page, T>> =>
  Object.fromEntries(PAGES.map((page) => [page, make(page)])) as Record<Page, T>;

/** The chunks of some entries and all that those import, in the order they are needed. */
const modulesIn = (bundle: Bundle) => {
  const chunks = Object.values(bundle).filter(isChunk);
  return (...entries: readonly RegExp[]): readonly string[] => {
    const names = entries.flatMap((entry) => {
      const chunk = chunks.find(({ facadeModuleId }) => entry.test(facadeModuleId ?? ""));
      if (chunk === undefined) throw new Error(`no chunk for ${entry}`);
      return [chunk.fileName, ...chunk.imports];
    });
    return [...new Set(names)];
  };
};

const MAIN = /\/app\/main\.ts$/;
const GUIDE = /\/app\/guide\.ts$/;

/** A page comes in its room, where it has one, and by itself otherwise. */
const entryOf = (page: Page): RegExp =>
  new RegExp(`/app/(?:rooms/${page}-room\\.ts|ui/pages/${page}\\.tsx)$`);

const byLanguage = <T>(make: (language: LanguageTag) => T): Readonly<Record<LanguageTag, T>> =>
  Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, make(tag)])) as Record<LanguageTag, T>;

/** Turns the browser's build into a site: a file for every page in every language. */
export const pages = ({ version, words, wordsOf, libraryOf, origin }: Options): Plugin => {
  let config: ResolvedConfig;
  let modulesOf: ReturnType<typeof modulesIn>;
  let scripts: readonly string[];
  return {
    name: "second-step-pages",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      modulesOf = modulesIn(bundle);
      scripts = Object.values(bundle)
        .filter(isChunk)
        .map(({ fileName }) => fileName);
    },
    closeBundle: {
      sequential: true,
      // The worker is built after the pages, from the lists of what it keeps.
      order: "pre",
      async handler() {
        const { base, root, publicDir } = config;
        const out = resolve(root, config.build.outDir);
        const folder = kitFolderOf(out);
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        const [renderer, beforePaint, chooseLanguage, redirect] = await Promise.all([
          buildRenderer(root, folder),
          buildScript(root, "before-paint"),
          buildScript(root, "choose-language"),
          buildRedirect(root, out),
        ]);
        const kit: Kit = {
          ...{ version, words, scripts, beforePaint, chooseLanguage, redirect },
          // The entry that all pages share, then the page's own.
          modules: byPage((page) => modulesOf(MAIN, entryOf(page))),
          guideModules: modulesOf(GUIDE),
          dictionary: byLanguage((language) => byPage((page) => wordsOf(language, page))),
          libraries: byLanguage(libraryOf),
          icon: readFileSync(join(publicDir, "icons/icon.svg"), "utf8"),
        };
        writeFileSync(join(folder, "kit.json"), JSON.stringify(kit));
        await writeSite({ out, renderer, kit, place: { base, origin, hosts: EVERY_HOST } });
      },
    },
  };
};
