import { setTimeout as wait } from "node:timers/promises";
import { PATIENCE_MS } from "../person-eyes.ts";
import { ask } from "./ask.ts";
import type { Tab } from "./tab.ts";

const EVERY_MS = 40;

export const addressOf = async (tab: Tab): Promise<string> => {
  const { pathname, search, protocol, href } = new URL(String(await tab.evaluate("location.href")));
  return protocol === "about:" ? href : pathname + search;
};

const describe = async (tab: Tab): Promise<string> => {
  const address = await addressOf(tab).catch(() => "the page");
  const shown = await ask(tab, "text").catch(() => undefined);
  return `${address} showed:\n\n${shown ?? "(nothing)"}\n`;
};

/** An answer, or why there is none yet. */
export type Look<T> = { readonly found: T } | { readonly why: string };

/**
 * Looks until there is something; where it does not come about, says what the page showed instead.
 * A page that goes away under the eyes is looked for again.
 */
export const lookFor = async <T>(
  tab: Tab,
  what: string,
  look: () => Promise<Look<T>>,
): Promise<T> => {
  const start = Date.now();
  for (;;) {
    const seen = await look().catch((error: Error) => ({ why: error.message }));
    if ("found" in seen) return seen.found;
    if (Date.now() - start > PATIENCE_MS) {
      throw new Error(`Expected ${what} (${seen.why}) – but ${await describe(tab)}`);
    }
    await wait(EVERY_MS);
  }
};

/** Looks until the answer is something. */
export const lookUntil = <T>(
  tab: Tab,
  what: string,
  look: () => Promise<T | undefined>,
): Promise<T> =>
  lookFor(tab, what, async () => {
    const found = await look();
    return found === undefined ? { why: "there is none" } : { found };
  });

/** A line that is cut brings no page. */
const LOADS_WITHIN_MS = 5_000;

/** Until another page is here than the one from which a press has led: nobody reads that one any more. */
export const waitForLoad = async (tab: Tab, before: number): Promise<void> => {
  const start = Date.now();
  while (tab.loads() === before && Date.now() - start < LOADS_WITHIN_MS) await wait(EVERY_MS);
};
