import type { Page } from "playwright-core";
import type { Evaluator } from "./evaluator.ts";

/** The quota of the whole origin, as a full phone would have it. */
export const limitRoom = async (page: Page, origin: string, bytes: number): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: bytes });
};

export const listCaches = (page: Evaluator): Promise<readonly string[]> =>
  page.evaluate(() => caches.keys());

export const listCachedAddresses = (page: Evaluator): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found;
  });

export const dropCaches = (page: Evaluator): Promise<void> =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });

export const fillCache = (
  page: Evaluator,
  name: string,
  path: string,
  text: string,
): Promise<void> =>
  page.evaluate(
    async ([cache = "", address = "", body]) => {
      await (await caches.open(cache)).put(address, new Response(body));
    },
    [name, path, text],
  );
