import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import { IT_PAGES, type ItPage } from "../domain/it-pages.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import { PAGES, type Page } from "../domain/routes.ts";
import { EVERY_HOST } from "./hosts.ts";
import { engineFile } from "./icons.ts";
import { ICON_ENGINE, type Kit, kitFolderOf } from "./kit.ts";
import { type Modules, modulesIn } from "./modules-in.ts";
import { buildIt, buildRedirect, buildRenderer, buildScript } from "./nested-builds.ts";
import type { NotedPackages } from "./notices/noted-packages.ts";
import { NOTICES, noticesOf, packagesOf } from "./notices/notices.ts";
import type { Assets } from "./site.ts";
import { writeSite } from "./write-site.ts";

type Options = Pick<
  Assets,
  "version" | "words" | "wordsOf" | "libraryOf" | "itWords" | "itGuides" | "origin"
> & {
  /** Of whom the pages contain code: to be told with them. */
  readonly shipped: NotedPackages;
};
type Bundle = Rolldown.OutputBundle;

const isChunk = (file: Bundle[string]): file is Rolldown.OutputChunk => file.type === "chunk";

const byPage = <T>(make: (page: Page) => T): Readonly<Record<Page, T>> =>
  Object.fromEntries(PAGES.map((page) => [page, make(page)])) as Record<Page, T>;

const MAIN = /\/app\/main\.ts$/;
const GUIDE = /\/app\/guide\.ts$/;

/** A page comes in its room. */
const entryOf = (page: Page): RegExp => new RegExp(`/app/rooms/${page}-room\\.ts$`);

const IT = /\/app\/it\.ts$/;
const IT_GUIDE = /\/app\/it-guide\.ts$/;
const itEntryOf = (page: ItPage): RegExp =>
  new RegExp(`/app/(?:ui/it/${page}\\.tsx|rooms/it-${page}\\.ts)$`);

const itModulesIn = (
  chunks: readonly Rolldown.OutputChunk[],
): Pick<Kit, "itModules" | "itGuideModules"> => {
  const modulesOf = modulesIn(chunks);
  const modules = IT_PAGES.map((page) => [page, modulesOf(IT, itEntryOf(page))]);
  return {
    itModules: Object.fromEntries(modules) as Kit["itModules"],
    itGuideModules: modulesOf(IT_GUIDE),
  };
};

const byLanguage = <T>(make: (language: LanguageTag) => T): Readonly<Record<LanguageTag, T>> =>
  Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, make(tag)])) as Record<LanguageTag, T>;

/** Turns the browser's build into a site: a file for every page in every language. */
export const pages = ({ wordsOf, libraryOf, origin, shipped, ...own }: Options): Plugin => {
  let config: ResolvedConfig;
  let modulesOf: Modules;
  let scripts: readonly string[];
  return {
    name: "second-step-pages",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(isChunk);
      shipped.note(chunks);
      modulesOf = modulesIn(chunks);
      // What a worker of a page runs is no chunk of the page's build.
      scripts = Object.keys(bundle).filter((name) => name.endsWith(".js"));
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
        const [renderer, beforePaint, chooseLanguage, redirect, itChunks] = await Promise.all([
          buildRenderer(root, folder),
          buildScript(root, "before-paint"),
          buildScript(root, "choose-language"),
          buildRedirect(root, out),
          buildIt(root, out, own),
        ]);
        shipped.note([redirect, ...itChunks]);
        const kit: Kit = {
          ...own,
          ...{ scripts, beforePaint, chooseLanguage, redirect: redirect.fileName },
          // The entry that all pages share, then the page's own.
          modules: byPage((page) => modulesOf(MAIN, entryOf(page))),
          guideModules: modulesOf(GUIDE),
          ...itModulesIn(itChunks),
          dictionary: byLanguage((language) => byPage((page) => wordsOf(language, page))),
          libraries: byLanguage(libraryOf),
          icon: readFileSync(join(publicDir, "icons/icon.svg"), "utf8"),
        };
        writeFileSync(join(folder, "kit.json"), JSON.stringify(kit));
        copyFileSync(engineFile(), join(folder, ICON_ENGINE));
        writeFileSync(join(out, NOTICES), noticesOf(shipped.folders()));
        const inKit = packagesOf([
          ...renderer.chunks.flatMap(({ moduleIds }) => moduleIds),
          engineFile(),
        ]);
        writeFileSync(join(folder, NOTICES), noticesOf(inKit));
        await writeSite({
          out,
          renderer: renderer.file,
          kit,
          place: { base, origin, hosts: EVERY_HOST },
        });
      },
    },
  };
};
