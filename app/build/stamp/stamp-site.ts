import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fault, ok, type Result } from "../../domain/result.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../domain/runtime-config.ts";
import { stampOf } from "../../domain/stamp.ts";
import { dropPacked, prepack } from "../hosting/prepack.ts";
import { isPrepackedFor, placePreset } from "../hosting/write-presets.ts";
import { hostsOf } from "../hosts.ts";
import { drawIcons } from "../icons.ts";
import { type Kit, kitFolderOf } from "../kit.ts";
import { writeSite } from "../write-site.ts";
import type { StampOptions } from "./options.ts";
import { findIcon, paperOf } from "./own-icon.ts";
import { renameLists } from "./worker-lists.ts";

type Complaints = readonly string[];

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // not there: told by whoever asked
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as a fault of the whole file
  }
};

type Given = {
  readonly text: string;
  readonly config: RuntimeConfig;
  readonly warnings: Complaints;
};

const readConfig = ({ site, config, origin }: StampOptions): Result<Given, Complaints> => {
  const file = config ?? join(site, "config.json");
  const text = readText(file);
  if (text === undefined) return fault([`${file} is not there`]);
  const parsed = parseRuntimeConfig(parseJson(text), { host: new URL(origin).host });
  const told = (faults: readonly { path: string; problem: string; expected: string }[]) =>
    faults.map(
      ({ path, problem, expected }) =>
        `${file}: ${path || "the file"}: ${problem}, expected ${expected}`,
    );
  if (parsed.kind === "fault") return fault(told(parsed.fault));
  return ok({ text, config: parsed.value.config, warnings: told(parsed.value.warnings) });
};

/**
 * Writes an organisation into a built site; answers with what it noticed on the way. Nothing is
 * written where something is wrong, and a site can be stamped any number of times.
 */
export const stampSite = async (options: StampOptions): Promise<Result<Complaints, Complaints>> => {
  const { site, origin, base, host } = options;
  const folder = kitFolderOf(site);
  const kitText = readText(join(folder, "kit.json"));
  if (kitText === undefined) return fault([`${folder} is not there: build the site first`]);
  const kit = JSON.parse(kitText) as Kit;
  const read = readConfig(options);
  if (read.kind === "fault") return read;
  const { text, config, warnings } = read.value;
  const stamp = stampOf(config);
  const icon = findIcon({ site, base, stamp, icon: kit.icon });
  if (icon.kind === "fault") return fault([icon.fault]);
  const icons = await drawIcons(icon.value, paperOf(stamp));

  mkdirSync(join(site, "icons"), { recursive: true });
  for (const { name, bytes } of icons) writeFileSync(join(site, "icons", name), bytes);
  writeFileSync(join(site, "config.json"), text);
  const renderer = resolve(folder, "prerender.mjs");
  dropPacked(site);
  const hosted = await writeSite({
    out: site,
    renderer,
    kit,
    place: { origin, base, hosts: hostsOf(config), stamp },
  });
  renameLists(site);
  placePreset(site, host, hosted);
  if (host !== undefined && isPrepackedFor(host)) await prepack(site);
  return ok(warnings);
};
