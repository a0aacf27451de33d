import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RuntimeConfig } from "../../domain/runtime-config.ts";
import { PINNED } from "../hosting/kinds.ts";
import { kitFolderOf } from "../kit.ts";
import type { StampPlace } from "./options.ts";
import { insideSite } from "./own-icon.ts";

/** What stamping writes down beside a site. */
export type Stamped = StampPlace & {
  /** Files of the version before, which stay as long as this one. */
  readonly carried: readonly string[];
};

export const stampedFileOf = (site: string): string => join(kitFolderOf(site), "stamped.json");

/** Where a site was stamped for; undefined: it was not. */
export const readStamped = (site: string): Stamped | undefined => {
  const file = stampedFileOf(site);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Stamped) : undefined;
};

const listFiles = (site: string, folder: string): readonly string[] => {
  const root = join(site, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1));
};

/** Lists that only the worker of their own version asks for are of no use to another. */
const ASKED_LATER = PINNED.folders.filter((folder) => folder !== "offline");

/** Files of a site that a page of it, open since before the update, may still ask for. */
const ownPinned = (site: string): readonly string[] => {
  const older = new Set(readStamped(site)?.carried ?? []);
  return ASKED_LATER.flatMap((folder) => listFiles(site, folder)).filter(
    (path) => !older.has(path) && !/\.(?:br|gz)$/.test(path),
  );
};

const copy = (from: string, to: string, path: string): void => {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  cpSync(join(from, path), join(to, path));
};

const picturesIn = ({ organisation }: RuntimeConfig, base: string): readonly string[] =>
  [organisation.logo, organisation.icon].flatMap((path) =>
    path === undefined ? [] : insideSite(path, base),
  );

type Update = {
  readonly previous: string;
  readonly site: string;
  readonly base: string;
  readonly config: RuntimeConfig;
};

/**
 * Takes over from the version before what this one lacks: the organisation's pictures, and pinned
 * files of that version itself (never of one before it). Answers with the pinned ones.
 */
export const carryOver = ({ previous, site, base, config }: Update): readonly string[] => {
  const isWanted = (path: string): boolean =>
    existsSync(join(previous, path)) && !existsSync(join(site, path));
  for (const path of picturesIn(config, base).filter(isWanted)) copy(previous, site, path);
  const pinned = ownPinned(previous).filter(isWanted);
  for (const path of pinned) copy(previous, site, path);
  return pinned;
};
