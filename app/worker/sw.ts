import { answer } from "./answering.ts";
import { dropOldSets, keepSecondWave, keepSet, keptLanguages } from "./keeping.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { cacheNameOf, languageOfPath, listsByLanguage } from "./offline-set.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** The lists of all languages, put in at build: the one thing that tells two builds apart. */
  readonly __WB_MANIFEST: readonly { readonly url: string }[];
};

const lists = listsByLanguage(self.__WB_MANIFEST.map(({ url }) => url));

/** Languages that pages are open in right now, and those that the last build had kept. */
const wantedLanguages = async (): Promise<ReadonlySet<string>> => {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const open = pages.map(({ url }) => languageOfPath(new URL(url).pathname, lists));
  const kept = await keptLanguages();
  return new Set([...open.filter((tag) => tag !== undefined), ...kept]);
};

const keepWanted = async (): Promise<void> => {
  for (const language of await wantedLanguages()) {
    const list = lists.get(language);
    if (list !== undefined) await keepSet(list);
  }
};

/** An update waits until its sets are whole; the first worker is of use without, and tries again. */
const getReady = async (): Promise<void> => {
  try {
    await keepWanted();
  } catch (thrown) {
    if (self.registration.active !== null) throw thrown;
  }
};

const tell = async (message: FromWorker): Promise<void> => {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const page of pages) page.postMessage(message);
};

/** A page says which language it speaks: its set is kept, the rest is fetched, and it is told. */
const keepLanguage = async (language: string): Promise<void> => {
  const list = lists.get(language);
  if (list === undefined) return;
  try {
    await keepSet(list);
  } catch {
    return void (await tell({ kind: "not-kept", language }));
  }
  // As far as it can be had: what is missing of it is fetched when it is used.
  await keepSecondWave(list).catch(() => undefined);
  // A page or two come with the second wave: only now does every one of them open.
  await tell({ kind: "kept", language });
};

self.addEventListener("install", (event) => event.waitUntil(getReady()));

self.addEventListener("activate", (event) => {
  const current = new Set([...lists.values()].map((list) => cacheNameOf(list)));
  // What cannot be dropped now is dropped with the next build.
  event.waitUntil(dropOldSets(current).catch(() => undefined));
  // The page of the first visit, too, is told that it works without a network.
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  const message = event.data as ToWorker;
  if (message.kind === "take-over") event.waitUntil(self.skipWaiting());
  if (message.kind === "speaks") event.waitUntil(keepLanguage(message.language));
});

self.addEventListener("fetch", (event) => {
  const answered = answer(event.request, lists);
  if (answered !== undefined) event.respondWith(answered);
});
