import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HostedSite } from "./hosting/preset.ts";
import { policiesOf } from "./hosting/site-policies.ts";
import { writePresets } from "./hosting/write-presets.ts";
import { assetsOf, hostingFolderOf, type Kit, type Place } from "./kit.ts";
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

/**
 * Writes everything of a site that is made of words, the lists of what phones keep of it, and what
 * its host is to be told, which it answers with.
 */
export const writeSite = async ({ out, renderer, kit, place }: Order): Promise<HostedSite> => {
  const { renderSite } = (await import(pathToFileURL(renderer).href)) as Renderer;
  const files = await renderSite(assetsOf(kit, place));
  rmSync(join(out, "offline"), { recursive: true, force: true });
  write(out, files);
  write(out, renderOfflineLists({ out, base: place.base, files, scripts: kit.scripts }));
  const hosted = { base: place.base, policies: policiesOf(files) };
  writePresets(hostingFolderOf(out), hosted);
  return hosted;
};
