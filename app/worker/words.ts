import { BASE, isOurCache } from "./offline-set.ts";

const WORDS = /^words\/(\w+)\/([\w-]+)\/([\w-]+)\.json$/;
const NOTE = /<script id="words" type="application\/json">(.*?)<\/script>/s;

/**
 * The words that a piece of the app asks for, out of the page of the same build that is kept: they
 * stand in it already, so no set keeps them twice. Undefined: of no page, or of none that is kept.
 */
export const wordsInPage = async (path: string): Promise<Response | undefined> => {
  const [, hash, language, page] = WORDS.exec(path.slice(BASE.length)) ?? [];
  if (hash === undefined) return undefined;
  const address = `${BASE}${language}/${page === "start" ? "" : page}`;
  for (const cacheName of (await caches.keys()).filter(isOurCache)) {
    const html = await (await caches.match(address, { cacheName }))?.text();
    const words = NOTE.exec(html ?? "")?.[1];
    if (words?.startsWith(`{"hash":"${hash}"`)) {
      return new Response(words, { headers: { "Content-Type": "application/json" } });
    }
  }
  return undefined;
};
