import type { BrowserContext } from "playwright-core";
import type { Evaluator } from "./evaluator.ts";

export type Trail = {
  /** Requests with all that they carry, and lines in the console, of every tab so far. */
  sent(): readonly string[];
};

/** Writes down what leaves any tab of a context. */
export const watchTrail = (context: BrowserContext): Trail => {
  const lines: string[] = [];
  context.on("request", (request) => {
    lines.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
  });
  context.on("console", (message) => lines.push(message.text()));
  return { sent: () => lines };
};

/** What stays behind where a script, or the next person, may look. */
const listLeft = async (): Promise<readonly string[]> => {
  const left = [
    location.href,
    document.title,
    document.cookie,
    window.name,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    JSON.stringify(await indexedDB.databases()),
  ];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      left.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
  }
  return left;
};

export const readTrail = async (page: Evaluator, trail: Trail): Promise<readonly string[]> => [
  ...trail.sent(),
  ...(await page.evaluate(listLeft)),
];
