import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fault, ok, type Result } from "../../domain/result.ts";
import { parseRuntimeConfig, type RuntimeConfig } from "../../domain/runtime-config.ts";
import { stampOf } from "../../domain/stamp.ts";
import { dropPacked, prepack } from "../hosting/prepack.ts";
import { isPrepackedFor, placePreset } from "../hosting/write-presets.ts";
import { hostsOf } from "../hosts.ts";
import { drawIcons } from "../icons.ts";
import { ICON_ENGINE, type Kit, kitFolderOf } from "../kit.ts";
import { writeSite } from "../write-site.ts";
import type { StampOptions, StampPlace } from "./options.ts";
import { findIcon, paperOf } from "./own-icon.ts";
import { carryOver, readStamped, type Stamped, stampedFileOf } from "./previous-site.ts";
import { placeSecurityText } from "./security-text.ts";
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

const readConfig = (file: string, origin: string): Result<Given, Complaints> => {
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

/** What a stamped site answers with: where it stands, and what was noticed on the way. */
export type Stamping = { readonly place: StampPlace; readonly warnings: Complaints };

/**
 * Writes an organisation into a built site. Nothing is written where something is wrong, and a site
 * can be stamped any number of times.
 */
export const stampSite = async (options: StampOptions): Promise<Result<Stamping, Complaints>> => {
  const { site, previous } = options;
  const folder = kitFolderOf(site);
  const kitText = readText(join(folder, "kit.json"));
  if (kitText === undefined) return fault([`${folder} is not there: build the site first`]);
  const kit = JSON.parse(kitText) as Kit;
  const place = options.place ?? (previous === undefined ? undefined : readStamped(previous));
  if (place === undefined) return fault([`${previous} was never stamped: give an --address`]);
  const { origin, base, host } = place;
  const file = options.config ?? join(previous ?? site, "config.json");
  const read = readConfig(file, origin);
  if (read.kind === "fault") return read;
  const { text, config, warnings } = read.value;
  const stamp = stampOf(config);
  const folders = previous === undefined ? [site] : [site, previous];
  const icon = findIcon({ folders, base, stamp, icon: kit.icon });
  if (icon.kind === "fault") return fault([icon.fault]);
  const engine = readFileSync(join(folder, ICON_ENGINE));
  const icons = await drawIcons(icon.value, paperOf(stamp), engine);

  dropPacked(site);
  const carried =
    previous === undefined
      ? (readStamped(site)?.carried ?? [])
      : carryOver({ previous, site, base, config });
  mkdirSync(join(site, "icons"), { recursive: true });
  for (const { name, bytes } of icons) writeFileSync(join(site, "icons", name), bytes);
  writeFileSync(join(site, "config.json"), text);
  const hosted = await writeSite({
    out: site,
    renderer: resolve(folder, "prerender.mjs"),
    kit,
    place: { origin, base, hosts: hostsOf(config), stamp },
  });
  renameLists(site);
  const untold = placeSecurityText(site, place, config.securityContact);
  placePreset(site, host, hosted);
  if (host !== undefined && isPrepackedFor(host)) await prepack(site);
  const stamped: Stamped = { origin, base, host, carried };
  writeFileSync(stampedFileOf(site), JSON.stringify(stamped));
  return ok({ place, warnings: [...warnings, ...untold] });
};
