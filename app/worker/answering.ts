import { cacheNameOf, languageOfPath } from "./offline-set.ts";

type Lists = ReadonlyMap<string, string>;

/** What is never answered from a cache: sign-in, the demo tenant, the config, and other origins. */
const isOurs = (url: URL, base: string): boolean =>
  url.origin === location.origin &&
  url.pathname.startsWith(base) &&
  !/^(?:demo\/|redirect\.html|config\.json|config\.schema\.json|offline\/|sw\.js)/.test(
    url.pathname.slice(base.length),
  );

const fromSet = async (list: string, path: string): Promise<Response | undefined> =>
  (await caches.open(cacheNameOf(list))).match(path);

/** The page that a path names, in whichever language, or in none. */
const pageOf = (path: string, base: string, lists: Lists): string => {
  const parts = path.slice(base.length).split("/");
  const page = (lists.has(parts[0] ?? "") ? parts[1] : parts[0]) ?? "";
  return page.replace(/^index\.html$/, "");
};

/** Offline, a page that is not kept in its language leads to one that is. */
const towards = async (url: URL, base: string, lists: Lists): Promise<Response | undefined> => {
  const page = pageOf(url.pathname, base, lists);
  for (const [language, list] of lists) {
    const path = `${base}${language}/${page}`;
    if ((await fromSet(list, path)) !== undefined) return Response.redirect(path, 302);
  }
  return undefined;
};

/** A page: kept pages at once, whatever their query; others from the network while there is one. */
const answerPage = async (url: URL, base: string, lists: Lists): Promise<Response | undefined> => {
  const language = languageOfPath(url.pathname, base, lists);
  const list = language === undefined ? undefined : lists.get(language);
  return list === undefined ? undefined : fromSet(list, url.pathname);
};

const answerOnline = async (request: Request): Promise<Response | undefined> => {
  try {
    return await fetch(request);
  } catch {
    return undefined;
  }
};

/** How a request is answered from what is kept; undefined: it is none of the worker's business. */
export const answer = (
  request: Request,
  base: string,
  lists: Lists,
): Promise<Response> | undefined => {
  const url = new URL(request.url);
  if (request.method !== "GET" || !isOurs(url, base)) return undefined;
  if (request.mode !== "navigate") {
    return caches.match(url.pathname).then((kept) => kept ?? fetch(request));
  }
  return answerPage(url, base, lists).then(
    async (kept) =>
      kept ??
      (await answerOnline(request)) ??
      (await towards(url, base, lists)) ??
      Response.error(),
  );
};
