import type { Page } from "playwright-core";
import { inFullHeight, inWindow, type Look } from "./look.ts";
import { openInFull } from "./open-in-full.ts";
import { listDisorder, numberStops, type Stop, walk } from "./stops.ts";

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 320, height: 256 },
] as const;

/** In a window as it is: what stands in the page in two places is a stop in one of them. */
const lookFrom = async (page: Page): Promise<readonly string[]> => {
  const names = await page.evaluate(numberStops);
  const [forth, back] = [await walk(page, "Tab"), await walk(page, "Shift+Tab")];
  const order = forth.map(({ place }) => place);
  const missing = names.filter((_, place) => !order.includes(place));
  // Some fields have stops of their own within, which count as one.
  const once = (stops: readonly Stop[]): string =>
    [...new Set(stops.map(({ place }) => place))].join(" ");
  return [
    ...missing.map((name) => `does not come to ${name}`),
    ...(once(forth) === once(back.toReversed())
      ? []
      : [`goes another way back: ${once(forth)} | ${once(back.toReversed())}`]),
    ...[...forth, ...back].flatMap(({ name, fault }) => (fault ? [`${name} is ${fault}`] : [])),
  ];
};

export const TAB_WALK: Look = {
  name: "keyboard",
  isForAllLanguages: true,
  at: async (page) => {
    const found: string[] = await inFullHeight(page, 390, async () => {
      await page.evaluate(numberStops);
      const order = (await walk(page, "Tab")).map(({ place }) => place);
      return page.evaluate(listDisorder, order);
    });
    for (const size of WINDOWS) {
      const faults = await inWindow(page, size, () => lookFrom(page));
      found.push(...faults.map((one) => `${size.width} × ${size.height}: ${one}`));
    }
    return found;
  },
};

/** The same below a bar that lies over the page: the one that a change of language brings. */
export const BAR: Look = {
  name: "bar",
  isForAllLanguages: true,
  at: async (page) => {
    const address = page.url();
    // One page of the app has the bar of all of them.
    if (!address.endsWith("/scan")) return [];
    const other = await page.evaluate(() => {
      const menu = document.querySelector<HTMLDetailsElement>(".languages");
      menu?.setAttribute("open", "");
      const link = menu?.querySelector<HTMLAnchorElement>("a:not([aria-current])");
      return link?.getAttribute("lang") ?? "";
    });
    await page.click(`.languages a[lang="${other}"]`);
    await page.waitForSelector(`html[lang="${other}"] .bars .update`);
    const found: string[] = [];
    for (const size of WINDOWS) {
      const faults = await inWindow(page, size, () => lookFrom(page));
      found.push(...faults.map((one) => `${size.width} × ${size.height}: ${one}`));
    }
    await page.evaluate(() => localStorage.clear());
    await openInFull(page, address);
    return found;
  },
};
