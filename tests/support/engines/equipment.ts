import type { PersonOptions } from "../../journeys/person.ts";
import { playInstalled, playWithoutClipboard } from "../person-device.ts";
import { reportViolations } from "../person-troubles.ts";

export type Feature = (() => void) | string;

export const sourceOf = (feature: Feature): string =>
  typeof feature === "string" ? feature : `(${feature})();`;

/** A clock that stands still, as Playwright’s does: what is waited for comes all the same. */
const setClock = (time: Date): string => `{
  const Real = Date;
  const now = ${time.getTime()};
  globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length === 0) super(now); else super(...given); }
    static now() { return now; }
  };
}`;

const refuseWorkers = (): void => {
  if ("serviceWorker" in navigator) {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  }
};

/** What a page of a cut line hears of its browser. */
export const playOffline = (): void => {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
};

/** A phone with its peculiarities: what runs before anything else in each page. */
export const equip = (eyes: string, options: PersonOptions): readonly string[] => [
  eyes,
  sourceOf(reportViolations),
  ...(options.clock === undefined ? [] : [setClock(options.clock)]),
  ...(options.takesWorkers === false ? [sourceOf(refuseWorkers)] : []),
  ...(options.quirk === undefined ? [] : [sourceOf(options.quirk)]),
  ...(options.isInstalled ? [sourceOf(playInstalled)] : []),
  ...(options.hasClipboard === false ? [sourceOf(playWithoutClipboard)] : []),
];
