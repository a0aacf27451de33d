import {
  cacheNameOf,
  isHashed,
  isOurCache,
  languageIn,
  type OfflineSet,
  type Part,
} from "./offline-set.ts";

/** No redirect: a page cannot be opened from a kept answer that came by one (Fetch, HTTP fetch). */
const ASKING = { redirect: "error", credentials: "omit" } as const;

/**
 * Fetches a file past the browser's own cache and refuses any other content than the build's: a
 * host that is half way through an update can never mix two builds in one set.
 */
const fetchPart = async ([address, integrity]: Part): Promise<Response> => {
  const response = await fetch(address, { ...ASKING, integrity, cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
};

/** What lies in a cache already counts only if it is, to the byte, what the list wants. */
const isIntact = async (kept: Response | undefined, [, integrity]: Part): Promise<boolean> => {
  if (kept === undefined) return false;
  const hash = await crypto.subtle.digest("SHA-256", await kept.clone().arrayBuffer());
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
};

const keepPart = async (cache: Cache, part: Part): Promise<void> => {
  const [address] = part;
  if (await isIntact(await cache.match(address), part)) return;
  // What another set holds under the same hashed name is the same file.
  const known = isHashed(address) ? await caches.match(address) : undefined;
  const isSame = known !== undefined && (await isIntact(known, part));
  await cache.put(address, isSame ? known : await fetchPart(part));
};

const readSet = async (list: string): Promise<OfflineSet> => {
  const response = await fetch(list, ASKING);
  if (!response.ok) throw new Error(`${response.status} ${list}`);
  return response.json() as Promise<OfflineSet>;
};

const DONE = "/complete";

/** Whether a set has been kept as a whole. Looking for it makes no cache. */
export const isWhole = async (cacheName: string): Promise<boolean> =>
  (await caches.match(DONE, { cacheName })) !== undefined;

/** Keeps a language's first wave; rejects, and leaves what it has for the next try, when it cannot. */
export const keepSet = async (list: string): Promise<void> => {
  if (await isWhole(cacheNameOf(list))) return;
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
 * the last build and ask for pieces of it, so the newest whole old set of a language stays one build
 * longer. What else bears our name, a half set or something of a form unknown here, goes at once.
 */
export const dropOldSets = async (current: ReadonlySet<string>): Promise<void> => {
  const old = (await caches.keys()).filter((name) => isOurCache(name) && !current.has(name));
  const newest = new Map<string, string>();
  for (const name of old) {
    const language = languageIn(name);
    if (language !== undefined && (await isWhole(name))) newest.set(language, name);
  }
  const staying = new Set(newest.values());
  const stale = old.filter((name) => !staying.has(name));
  await Promise.all(stale.map((name) => caches.delete(name)));
};
