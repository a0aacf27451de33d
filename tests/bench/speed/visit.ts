import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { CPU_SLOWDOWN, type Profile } from "./profiles.ts";
import { type Watching, watchLoad } from "./watch-load.ts";

/** One page load. Milliseconds since it was asked for, bytes as they came over the wire. */
export type Load = {
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly tappableMs: number;
  readonly liveMs: number;
  readonly scriptMs: number;
  readonly longestTaskMs: number;
  readonly shift: number;
  readonly moved: readonly string[];
  /** What had come from the network when the script was live. */
  readonly bytes: number;
  readonly requests: number;
  readonly heapBytes: number;
};

export type Visit = {
  readonly address: string;
  /** The control that a person came for. */
  readonly link: string;
  readonly isStatic: boolean;
  /** Where the page at the address sends people on by itself. */
  readonly leadsTo?: string;
};

/** What of a load is a number. */
export type Measure = Exclude<keyof Load, "moved">;

type Traffic = { readonly bytes: number; readonly requests: number };

type Wired = { isLocal: boolean; bytes: number; cameMs: number };

/**
 * Writes down what comes from the network, not from a worker or a cache, and adds up what came within
 * so many milliseconds of the first request.
 */
const watchTraffic = (session: CDPSession): ((withinMs: number) => Traffic) => {
  const wired = new Map<string, Wired>();
  let firstSeconds: number | undefined;
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    if (!/^https?:/.test(request.url)) return;
    firstSeconds ??= timestamp;
    wired.set(requestId, { isLocal: false, bytes: 0, cameMs: Number.POSITIVE_INFINITY });
  });
  const note = (requestId: string, what: Partial<Wired>): void => {
    const request = wired.get(requestId);
    if (request !== undefined) Object.assign(request, what);
  };
  session.on("Network.requestServedFromCache", ({ requestId }) =>
    note(requestId, { isLocal: true }),
  );
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.fromServiceWorker || response.fromDiskCache) note(requestId, { isLocal: true });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const cameMs = (timestamp - (firstSeconds ?? timestamp)) * 1000;
    note(requestId, { bytes: encodedDataLength, cameMs });
  });
  return (withinMs) => {
    const early = [...wired.values()].filter(
      ({ isLocal, cameMs }) => !isLocal && cameMs < withinMs,
    );
    return { bytes: early.reduce((sum, { bytes }) => sum + bytes, 0), requests: early.length };
  };
};

export const throttle = async (session: CDPSession, profile: Profile): Promise<void> => {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: profile.latencyMs,
    downloadThroughput: profile.bytesPerSecond,
    uploadThroughput: profile.bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
};

const readHeap = async (session: CDPSession): Promise<number> => {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
};

type Here = { readonly watching: Watching };

const readWatched = (page: Page) =>
  page.evaluate(() => {
    const { watched } = (globalThis as unknown as Here).watching;
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { ...watched, fcpMs: paint?.startTime ?? 0, startedAt: performance.timeOrigin };
  });

const MOMENTS = ["fcpMs", "lcpMs", "tappableMs", "liveMs", "scriptMs"] as const;

/** Of a page that another one led to, all moments count from the first. */
const sinceAsked = <T extends Record<(typeof MOMENTS)[number], number>>(
  load: T,
  waitedMs: number,
): T => ({
  ...load,
  ...Object.fromEntries(MOMENTS.map((name) => [name, load[name] + waitedMs])),
});

/** Loads a page in a tab of its own, and leaves the tab open for `then`. */
export const visit = async <T>(
  context: BrowserContext,
  profile: Profile,
  { address, link, isStatic, leadsTo }: Visit,
  then: (page: Page, load: Load) => Promise<T>,
): Promise<T> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(session, profile);
  const traffic = watchTraffic(session);
  await page.addInitScript(watchLoad, { link, isStatic });
  const askedAt = Date.now();
  await page.goto(address, { waitUntil: "commit" });
  if (leadsTo !== undefined) await page.waitForURL(leadsTo, { waitUntil: "commit" });
  await page.evaluate(() => (globalThis as unknown as Here).watching.isLive);
  await page.waitForLoadState("networkidle");
  const {
    tappableMs = 0,
    liveMs = 0,
    scriptMs = 0,
    startedAt,
    ...watched
  } = await readWatched(page);
  const heapBytes = await readHeap(session);
  const waitedMs = leadsTo === undefined ? 0 : startedAt - askedAt;
  const load = sinceAsked({ ...watched, tappableMs, liveMs, scriptMs, heapBytes }, waitedMs);
  const done = await then(page, { ...load, ...traffic(load.scriptMs) });
  await page.close();
  return done;
};
