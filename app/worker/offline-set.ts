import type { LanguageTag } from "../domain/languages.ts";

/** A file of a set: where it is, and the hash that it must have (Subresource Integrity). */
export type Part = readonly [address: string, integrity: string];

/** All that one language of one build needs without a network, as `offline/*.json` lists it. */
export type OfflineSet = {
  /** Every staff page, its words and its code. */
  readonly first: readonly Part[];
  /** What only works with a network anyway, or is rarely wanted. */
  readonly second: readonly Part[];
};

/** The folder that the worker lies in, and answers for. */
export const BASE = new URL("./", location.href).pathname;

/** Another copy of the app in a folder of the same origin has caches of its own. */
const PREFIX = `second-step${BASE}`;

/** A set lies in a cache named after its list, whose name changes with its content. */
export const cacheNameOf = (list: string): string => PREFIX + list;

export const isOurCache = (name: string): boolean =>
  name.startsWith(PREFIX) && /^(?:offline\/)?[^/]*$/.test(name.slice(PREFIX.length));

/** The language whose set lies in a cache of ours, of this build or an older one. */
export const languageIn = (cacheName: string): string | undefined =>
  isOurCache(cacheName) ? /\/([\w-]+?)-[\w-]{8}\.json$/.exec(cacheName)?.[1] : undefined;

/** `offline/de-1a2b3c4d.json` of each language, by its tag. */
export const listsByLanguage = (lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lists.map((list) => [languageIn(cacheNameOf(list)) ?? "", list]));

/** The language of one of our paths, if it names one of `known`. */
export const languageOfPath = (
  path: string,
  known: ReadonlyMap<string, string>,
): LanguageTag | undefined => {
  const tag = path.slice(BASE.length).split("/")[0] ?? "";
  return known.has(tag) ? (tag as LanguageTag) : undefined;
};

/** A file whose name changes with its content: the same in every build that has it. */
export const isHashed = (path: string): boolean =>
  /^(?:assets|words)\//.test(path.slice(BASE.length));
