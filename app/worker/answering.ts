import { isWhole } from "./keeping.ts";
import { BASE, cacheNameOf, isHashed, languageOfPath } from "./offline-set.ts";
import { wordsInPage } from "./words.ts";

type Lists = ReadonlyMap<string, string>;
type Answer = Promise<Response | undefined>;

/** What is never answered from a cache: sign-in, the demo tenant, the config, and other origins. */
const isOurs = (url: URL): boolean =>
  url.origin === location.origin &&
  url.pathname.startsWith(BASE) &&
  !/^(?:demo\/|redirect\.html|config\.json|config\.schema\.json|offline\/|sw\.js)/.test(
    url.pathname.slice(BASE.length),
  );

/** A lost network, or a browser that refuses its caches, is no answer, and no fault of the page. */
const trying = async (ask: () => Answer): Answer => {
  try {
    return await ask();
  } catch {
    return undefined;
  }
};

/** A set that is not whole is never used: its pages would miss their pieces without a network. */
const fromSet = async (list: string, path: string): Answer => {
  const cacheName = cacheNameOf(list);
  return (await isWhole(cacheName)) ? caches.match(path, { cacheName }) : undefined;
};

/** The page that a path names, in whichever language, or in none. */
const pageOf = (path: string, lists: Lists): string => {
  const parts = path.slice(BASE.length).split("/");
  const page = lists.has(parts[0] ?? "") ? parts.slice(1) : parts;
  return page.join("/").replace(/^index\.html$/, "");
};

/** Offline, a page that is not kept in its language leads to one that is. */
const towards = async (path: string, lists: Lists): Answer => {
  const page = pageOf(path, lists);
  for (const [language, list] of lists) {
    const other = `${BASE}${language}/${page}`;
    if ((await fromSet(list, other)) !== undefined) return Response.redirect(other, 302);
  }
  return undefined;
};

const keptPage = async (path: string, lists: Lists): Answer => {
  const list = lists.get(languageOfPath(path, lists) ?? "");
  return list === undefined ? undefined : fromSet(list, path);
};

/** A page: kept pages at once, whatever their query; others from the network while there is one. */
const answerPage = async (request: Request, path: string, lists: Lists): Promise<Response> =>
  (await trying(() => keptPage(path, lists))) ??
  (await trying(() => fetch(request))) ??
  (await trying(() => towards(path, lists))) ??
  Response.error();

/** A piece of a page: of any build that is kept if its name says which it is, else as it is now. */
const answerPiece = async (request: Request, path: string): Promise<Response> => {
  const kept = () => trying(() => caches.match(path));
  if (isHashed(path)) {
    return (await kept()) ?? (await trying(() => wordsInPage(path))) ?? fetch(request);
  }
  return (await trying(() => fetch(request))) ?? (await kept()) ?? Response.error();
};

/** How a request is answered from what is kept; undefined: it is none of the worker's business. */
export const answer = (request: Request, lists: Lists): Promise<Response> | undefined => {
  const url = new URL(request.url);
  if (request.method !== "GET" || !isOurs(url)) return undefined;
  const { pathname } = url;
  return request.mode === "navigate"
    ? answerPage(request, pathname, lists)
    : answerPiece(request, pathname);
};
