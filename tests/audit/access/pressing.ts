import type { Page } from "playwright-core";
import { type Told, takeAnnouncements } from "../../support/person-ears.ts";
import type { Look } from "./look.ts";
import { openInFull } from "./open-in-full.ts";
import { type Control, listPressable } from "./pressable.ts";

// Whatever is pressed by key, the keyboard stays on the page: what is pressed may go, and what it
// brings may stand elsewhere, but nobody is sent back to the beginning without a word.

/** How many presses deep: what a press brings is pressed, too. */
const DEEPEST = 3;

/** Runs in a page: brings the keyboard to a control. */
const standOn = (place: number): void => {
  const all = [...document.querySelectorAll<HTMLElement>("button, summary, input, select")];
  all[place]?.focus();
};

/** Runs in a page: until nothing has changed for a moment. */
const waitForQuiet = (): Promise<void> =>
  new Promise((resolve) => {
    const QUIET_MS = 120;
    let waiting = setTimeout(resolve, QUIET_MS);
    new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(resolve, QUIET_MS);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

/** The page as it is for somebody new. */
const openAnew = async (page: Page, address: string): Promise<void> => {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await openInFull(page, address);
};

const press = async (page: Page, { place, key }: Control): Promise<void> => {
  await page.evaluate(standOn, place);
  await page.keyboard.press(key);
  // A press that leads to another document may do so in the middle of the wait.
  await page.evaluate(waitForQuiet).catch(() => page.waitForLoadState());
};

/** What one press has a screen reader say: nothing twice, and all of it where one listens. */
const misheard = (told: readonly Told[]): readonly string[] => {
  const texts = told.map(({ text }) => text);
  const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
  const unheard = told.filter(({ isBorn }) => isBorn);
  return [
    ...new Set(twice.map((text) => `said twice: ${text.slice(0, 60)}`)),
    ...unheard.map(({ text }) => `said where nobody listens: ${text.slice(0, 60)}`),
  ];
};

const isLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body || document.activeElement === null);

const pressAlong = async (
  page: Page,
  address: string,
  path: readonly Control[],
): Promise<{ readonly found: readonly string[]; readonly rest: readonly Control[] }> => {
  await openAnew(page, address);
  await page.evaluate(listPressable, false);
  let told: readonly Told[] = [];
  let rest: readonly Control[] = [];
  for (const control of path) {
    await takeAnnouncements(page);
    await press(page, control);
    told = await takeAnnouncements(page);
    rest = await page.evaluate(listPressable, true);
  }
  const here = path.map(({ name }) => name).join(" → ");
  const found = misheard(told).map((one) => `${one}, after ${here}`);
  if (await isLost(page)) found.push(`nowhere after ${here}`);
  return { found, rest };
};

const follow = async (
  page: Page,
  address: string,
  path: readonly Control[],
): Promise<readonly string[]> => {
  let loads = 0;
  const count = (): void => {
    loads += 1;
  };
  page.on("domcontentloaded", count);
  // Another document, which begins at its beginning, may come in the middle of a look.
  const looked = await pressAlong(page, address, path).catch((thrown: unknown) => {
    if (String(thrown).includes("context was destroyed")) return undefined;
    throw thrown;
  });
  page.off("domcontentloaded", count);
  if (looked === undefined || loads > 1) return [];
  const found = [...looked.found];
  if (path.length === DEEPEST) return found;
  for (const control of looked.rest) {
    found.push(...(await follow(page, address, [...path, control])));
  }
  return found;
};

/** A page is pressed through from its beginning, and opened again at the end. */
export const PRESSING: Look = {
  name: "pressing",
  isForAllLanguages: false,
  at: async (page) => {
    const address = page.url();
    const closeOther = (other: Page): void => void other.close();
    page.context().on("page", closeOther);
    await openAnew(page, address);
    const found: string[] = [];
    for (const control of await page.evaluate(listPressable, false)) {
      found.push(...(await follow(page, address, [control])));
    }
    page.context().off("page", closeOther);
    await openAnew(page, address);
    return found;
  },
};
