import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";
import { buildRedirect, buildRenderer, buildScript } from "./nested-builds.ts";
import { renderOfflineLists } from "./offline-lists.ts";
import type { Assets, SiteFile } from "./site.ts";

type Options = Pick<Assets, "version" | "words" | "wordsOf" | "origin">;
type Bundle = Rolldown.OutputBundle;
type Site = { renderSite(assets: Assets): Promise<readonly SiteFile[]> };

const isChunk = (file: Bundle[string]): file is Rolldown.OutputChunk => file.type === "chunk";

/** A page's own chunk and all that it imports, beside the entry that everything shares. */
const modulesIn = (bundle: Bundle, base: string) => {
  const chunks = Object.values(bundle).filter(isChunk);
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error("the build has no entry");
  return (page: string): readonly string[] => {
    const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${page}.tsx`));
    if (own === undefined) throw new Error(`no chunk for ${page}`);
    const names = [entry.fileName, ...entry.imports, own.fileName, ...own.imports];
    return [...new Set(names)].map((name) => base + name);
  };
};

const write = (out: string, files: readonly SiteFile[]): void => {
  for (const { path, text } of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** Turns the browser's build into a site: a file for every page in every language. */
export const pages = (options: Options): Plugin => {
  let config: ResolvedConfig;
  let modulesOf: Assets["modulesOf"];
  let scripts: readonly string[];
  return {
    name: "second-step-pages",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      modulesOf = modulesIn(bundle, config.base);
      scripts = Object.values(bundle)
        .filter(isChunk)
        .map(({ fileName }) => fileName);
    },
    closeBundle: {
      sequential: true,
      // The worker is built after the pages, from the lists of what it keeps.
      order: "pre",
      async handler() {
        const { base, root } = config;
        const out = resolve(root, config.build.outDir);
        const cache = join(root, `node_modules/.cache/second-step-${process.pid}`);
        const [renderer, beforePaint, chooseLanguage, redirect] = await Promise.all([
          buildRenderer(root, cache),
          buildScript(root, "before-paint"),
          buildScript(root, "choose-language"),
          buildRedirect(root, out, base),
        ]);
        const { renderSite } = (await import(pathToFileURL(renderer).href)) as Site;
        const made = { base, modulesOf, beforePaint, chooseLanguage, redirect };
        const files = await renderSite({ ...options, ...made });
        write(out, files);
        write(out, renderOfflineLists({ out, base, files, scripts }));
        rmSync(cache, { recursive: true, force: true });
      },
    },
  };
};
