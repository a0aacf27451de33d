import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import { LANGUAGE_TAGS } from "../domain/languages.ts";
import { PAGES, type Page } from "../domain/routes.ts";
import { EVERY_HOST } from "./hosts.ts";
import { type Kit, kitFolderOf } from "./kit.ts";
import { buildRedirect, buildRenderer, buildScript } from "./nested-builds.ts";
import type { Assets } from "./site.ts";
import { writeSite } from "./write-site.ts";

type Options = Pick<Assets, "version" | "words" | "wordsOf" | "origin">;
type Bundle = Rolldown.OutputBundle;

const isChunk = (file: Bundle[string]): file is Rolldown.OutputChunk => file.type === "chunk";

const byPage = <T>(make: (page: Page) => T): Readonly<Record<Page, T>> =>
  Object.fromEntries(PAGES.map((page) => [page, make(page)])) as Record<Page, T>;

/** A page's own chunk and all that it imports, beside the entry that everything shares. */
const modulesIn = (bundle: Bundle): Kit["modules"] => {
  const chunks = Object.values(bundle).filter(isChunk);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error("the build has no entry");
  return byPage((page) => {
    const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${page}.tsx`));
    if (own === undefined) throw new Error(`no chunk for ${page}`);
    return [...new Set([entry.fileName, ...entry.imports, own.fileName, ...own.imports])];
  });
};

const dictionaryOf = (wordsOf: Assets["wordsOf"]): Kit["dictionary"] =>
  Object.fromEntries(
    LANGUAGE_TAGS.map((language) => [language, byPage((page) => wordsOf(language, page))]),
  ) as Kit["dictionary"];

/** Turns the browser's build into a site: a file for every page in every language. */
export const pages = ({ version, words, wordsOf, origin }: Options): Plugin => {
  let config: ResolvedConfig;
  let modules: Kit["modules"];
  let scripts: readonly string[];
  return {
    name: "second-step-pages",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      modules = modulesIn(bundle);
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
          ...{ version, words, modules, scripts, beforePaint, chooseLanguage, redirect },
          dictionary: dictionaryOf(wordsOf),
          icon: readFileSync(join(publicDir, "icons/icon.svg"), "utf8"),
        };
        writeFileSync(join(folder, "kit.json"), JSON.stringify(kit));
        await writeSite({ out, renderer, kit, place: { base, origin, hosts: EVERY_HOST } });
      },
    },
  };
};
