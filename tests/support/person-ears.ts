import type { BrowserContext, Page } from "playwright-core";

/** What a screen reader is given to say without being asked. */
export type Told = {
  readonly text: string;
  /** Its region came together with its words: many screen readers say nothing then. */
  readonly isBorn: boolean;
};

type Listening = { takeTold?: () => Told[] };

/**
 * Runs in the page from its beginning: whatever changes in a live region, once for all that changes
 * at once. A region says all of itself (`status` is atomic). Each time the window hears of it, too.
 */
export const listen = (): void => {
  const LIVE = "[role='status'], [role='alert'], [role='log'], [aria-live]:not([aria-live='off'])";
  const told: Told[] = [];
  const textOf = (region: Element): string => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isSaid = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (isSaid) words.push(node.nodeValue ?? "");
    }
    return words.join(" ").replaceAll(/\s+/g, " ").trim();
  };
  const say = (region: Element, isBorn: boolean): void => {
    const text = textOf(region);
    // What is drawn to be looked at, such as a preview, says nothing by itself.
    const isHeard = region.isConnected && region.closest("[inert], .preview") === null;
    if (!isHeard || text === "") return;
    told.push({ text, isBorn });
    dispatchEvent(new CustomEvent("told", { detail: { text, isBorn } }));
  };
  const regionsIn = (node: Node): Element[] =>
    node instanceof Element
      ? [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)]
      : [];

  const regionOf = ({ target }: MutationRecord): Element[] => {
    const place = target instanceof Element ? target : target.parentElement;
    const region = place?.closest(LIVE) ?? null;
    return region === null ? [] : [region];
  };
  const hear = (records: readonly MutationRecord[]): void => {
    const born = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]).flatMap(regionsIn));
    const changed = new Set(records.flatMap(regionOf).filter((region) => !born.has(region)));
    for (const region of born) say(region, true);
    for (const region of changed) say(region, false);
  };
  // What the page comes with is not told.
  const start = (): void => {
    const observer = new MutationObserver(hear);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    (globalThis as Listening).takeTold = () => {
      hear(observer.takeRecords());
      return told.splice(0);
    };
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
};

export const watchAnnouncements = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(listen);

/** What was said since this was last asked, or since the page was opened. */
export const takeAnnouncements = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => (globalThis as Listening).takeTold?.() ?? []);
