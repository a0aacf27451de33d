import { cacheNameOf, isOurCache, languageIn, type OfflineSet } from "./offline-set.ts";

type Part = OfflineSet["first"][number];

/**
 * Fetches a file past the browser's own cache and refuses any other content than the build's: a
 * host that is half way through an update can never mix two builds in one set.
 */
const fetchPart = async ([address, integrity]: Part): Promise<Response> => {
  const response = await fetch(address, { integrity, cache: "no-cache", credentials: "omit" });
  if (!response.ok || response.type !== "basic") throw new Error(`${response.status} ${address}`);
  return response;
};

const keepPart = async (cache: Cache, part: Part): Promise<void> => {
  const [address] = part;
  if ((await cache.match(address)) !== undefined) return;
  // What another set holds under the same hashed name is the same file.
  const isHashed = address.includes("/assets/");
  const known = isHashed ? await caches.match(address) : undefined;
  await cache.put(address, known ?? (await fetchPart(part)));
};

const readSet = async (list: string): Promise<OfflineSet> => {
  const response = await fetch(list, { credentials: "omit" });
  if (!response.ok) throw new Error(`${response.status} ${list}`);
  return response.json() as Promise<OfflineSet>;
};

const DONE = "/complete";

/** Whether a language's set has been kept as a whole. */
export const isKept = async (list: string): Promise<boolean> => {
  const name = cacheNameOf(list);
  return (await caches.has(name)) && (await (await caches.open(name)).match(DONE)) !== undefined;
};

/** Keeps a language's first wave; rejects, and leaves what it has for the next try, when it cannot. */
export const keepSet = async (list: string): Promise<void> => {
  if (await isKept(list)) return;
  const { first } = await readSet(list);
  const cache = await caches.open(cacheNameOf(list));
  for (const part of first) await keepPart(cache, part);
  await cache.put(DONE, new Response(""));
};

/** Keeps the rest of it, as far as it can be had. */
export const keepSecondWave = async (list: string): Promise<void> => {
  const { second } = await readSet(list);
  const cache = await caches.open(cacheNameOf(list));
  for (const part of second) await keepPart(cache, part);
};

/** The languages that this phone keeps, from this build or the one before. */
export const keptLanguages = async (): Promise<ReadonlySet<string>> => {
  const names = await caches.keys();
  return new Set(names.map(languageIn).filter((tag) => tag !== undefined));
};

/**
 * Drops the sets of older builds, once theirs are not wanted any more: a second tab may still show
 * the last build and ask for pieces of it, so the newest old set of a language stays one build longer.
 */
export const dropOldSets = async (current: ReadonlySet<string>): Promise<void> => {
  const old = (await caches.keys()).filter((name) => isOurCache(name) && !current.has(name));
  const newest = new Map(old.map((name) => [languageIn(name), name]));
  const stale = old.filter((name) => newest.get(languageIn(name)) !== name);
  await Promise.all(stale.map((name) => caches.delete(name)));
};
