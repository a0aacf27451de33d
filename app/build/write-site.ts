import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { assetsOf, type Kit, type Place } from "./kit.ts";
import { renderOfflineLists } from "./offline-lists.ts";
import type { Assets, SiteFile } from "./site.ts";

type Renderer = { renderSite(assets: Assets): Promise<readonly SiteFile[]> };

type Order = {
  /** The folder of the site, and the prerenderer as a module for Node. */
  readonly out: string;
  readonly renderer: string;
  readonly kit: Kit;
  readonly place: Place;
};

const write = (out: string, files: readonly SiteFile[]): void => {
  for (const { path, text } of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** Writes everything of a site that is made of words, and the lists of what phones keep of it. */
export const writeSite = async ({ out, renderer, kit, place }: Order): Promise<void> => {
  const { renderSite } = (await import(pathToFileURL(renderer).href)) as Renderer;
  const files = await renderSite(assetsOf(kit, place));
  rmSync(join(out, "offline"), { recursive: true, force: true });
  write(out, files);
  write(out, renderOfflineLists({ out, base: place.base, files, scripts: kit.scripts }));
};
