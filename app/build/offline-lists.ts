import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseItGuidePath } from "../domain/it-guides.ts";
import { parseItPath } from "../domain/it-pages.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import type { OfflineSet } from "../worker/offline-set.ts";
import type { SiteFile } from "./site.ts";

/** Chunks that are of no use without a network, or rarely wanted: they come in the second wave. */
const LATER = new RegExp(
  "/(?:msal-identity|qrcode-code|saved-reminder|libphonenumber-book|redirect|reader" +
    "|fetch-library|barcode-room|practice-room)-",
);

/** The stronger decoder: a megabyte that few ever ask for, and only with a network. */
const NEVER = /\/zxing-/;

type Site = {
  /** Where the build's files are. */
  readonly out: string;
  readonly base: string;
  readonly files: readonly SiteFile[];
  /** Names of the build's scripts, such as `assets/main-1a2b3c4d.js`. */
  readonly scripts: readonly string[];
};

const hashOf = (content: string | Buffer, encoding: "base64" | "base64url"): string =>
  createHash("sha256").update(content).digest(encoding);

/** Under which address a file of the site is asked for. */
const addressOf = (path: string, base: string): string =>
  base + path.replace(/index\.html$/, "").replace(/\.html$/, "");

/** No phone keeps the pages and guides for IT. */
const isForIt = (path: string): boolean => {
  const address = addressOf(path, "");
  return (parseItPath(address, "") ?? parseItGuidePath(address, "")) !== undefined;
};

const partOf = (address: string, content: string | Buffer) =>
  [address, `sha256-${hashOf(content, "base64")}`] as const;

/** What is searched: without it the help page lists its topics all the same. */
const isLibrary = (path: string, language: LanguageTag): boolean =>
  path.endsWith(`/${language}/library.json`);

/** Pages that no step waits for; one of them needs a reader from the second wave. */
const LATER_PAGES = /^[\w-]+\/(?:barcode|practice)\.html$/;

const isForLater = (path: string, language: LanguageTag): boolean =>
  isLibrary(path, language) || LATER_PAGES.test(path);

const isSpokenIn =
  (language: LanguageTag) =>
  ({ path }: SiteFile): boolean =>
    // The words of a page are in the page: the worker finds them there.
    (path.startsWith(`${language}/`) && !isForIt(path)) || isLibrary(path, language);

const setOf = (language: LanguageTag, { out, base, files, ...site }: Site): OfflineSet => {
  const scripts = site.scripts.filter((name) => !NEVER.test(name));
  const script = (name: string) => partOf(base + name, readFileSync(join(out, name)));
  const spoken = files.filter(isSpokenIn(language));
  const text = ({ path, text: content }: SiteFile) => partOf(addressOf(path, base), content);
  return {
    first: [
      ...spoken.filter(({ path }) => !isForLater(path, language)).map(text),
      ...scripts.filter((name) => !LATER.test(name)).map(script),
      script("icons/icon.svg"),
    ],
    second: [
      ...spoken.filter(({ path }) => isForLater(path, language)).map(text),
      ...scripts.filter((name) => LATER.test(name)).map(script),
    ],
  };
};

/** What the worker keeps for each language, in files named after their content. */
export const renderOfflineLists = (site: Site): readonly SiteFile[] =>
  LANGUAGE_TAGS.map((language) => {
    const text = JSON.stringify(setOf(language, site));
    const hash = hashOf(text, "base64url").slice(0, 8);
    return { path: `offline/${language}-${hash}.json`, text };
  });
