import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HostedSite, Preset } from "./preset.ts";
import { HOST_IDS, type HostId, PRESETS } from "./presets.ts";

const writeFiles = (folder: string, presets: readonly Preset[], site: HostedSite): void => {
  for (const { path, text } of presets.flatMap(({ files }) => files(site))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** Writes what every host needs to be told, a folder each. */
export const writePresets = (folder: string, site: HostedSite): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const host of HOST_IDS) writeFiles(join(folder, host), PRESETS[host], site);
};

const isInSite = ({ place }: Preset): boolean => place !== "settings";

/** Puts one host's files into the site, where that host looks for them; takes away all others. */
export const placePreset = (out: string, host: HostId | undefined, site: HostedSite): void => {
  const all = HOST_IDS.flatMap((id) => PRESETS[id].filter(isInSite));
  for (const { path } of all.flatMap(({ files }) => files(site))) {
    rmSync(join(out, path), { force: true });
  }
  if (host !== undefined) writeFiles(out, PRESETS[host].filter(isInSite), site);
};

/** Whether a host takes its settings only from the root of all that is published. */
export const needsRoot = (host: HostId): boolean =>
  PRESETS[host].some(({ place }) => place === "root");

export const isPrepackedFor = (host: HostId): boolean =>
  PRESETS[host].some(({ isPrepacked }) => isPrepacked);
