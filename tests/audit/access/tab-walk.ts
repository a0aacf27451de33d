import type { Page } from "playwright-core";
import { inFullHeight, inWindow, type Look } from "./look.ts";
import { openInFull } from "./open-in-full.ts";

/** What the Tab key came to. */
type Stop = {
  readonly name: string;
  /** Empty where all of it can be seen; otherwise what is wrong. */
  readonly fault: string;
  /** Its number in the order of the document; -1 is the page itself. */
  readonly place: number;
};

const MOST_STOPS = 250;

/** Runs in a page: numbers all that the Tab key should come to, and tells how many there are. */
export const numberStops = (): string[] => {
  const ALL = "a[href], button, input, select, textarea, summary, [tabindex='0'], iframe";
  const isStop = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.closest("[inert]") !== null || element.matches(":disabled")) return false;
    if (element.getAttribute("tabindex") === "-1") return false;
    // Of round buttons the Tab key comes to the one that is chosen, or to the first of them.
    if (element instanceof HTMLInputElement && element.type === "radio") {
      const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
        ({ name, form }) => name === element.name && form === element.form,
      );
      return (group.find(({ checked }) => checked) ?? group[0]) === element;
    }
    return true;
  };
  const stops = [...document.querySelectorAll<HTMLElement>(ALL)].filter(isStop);
  stops.forEach((stop, place) => {
    stop.dataset["stop"] = String(place);
  });
  return stops.map((stop) => `${stop.localName} ${stop.innerText.trim().slice(0, 50)}`);
};

/** Runs in a page: where the keyboard is, and whether all of that can be seen. */
const readStop = (): Stop => {
  const stop = document.activeElement;
  if (stop === null || stop === document.body) return { name: "", fault: "", place: -1 };
  const name = `${stop.localName} ${(stop as HTMLElement).innerText.trim().slice(0, 50)}`;
  const place = Number((stop as HTMLElement).dataset["stop"] ?? Number.NaN);
  const { top, bottom } = stop.getBoundingClientRect();
  const isHigh = bottom - top > innerHeight / 2;
  // A link that goes over two lines has words of others before and after it.
  const lines = [...stop.getClientRects()];
  if (!isHigh && (top < -1 || bottom > innerHeight + 1)) {
    return { name, fault: `out of view (${Math.round(top)}–${Math.round(bottom)})`, place };
  }
  const inset = 3;
  const covering = lines
    .flatMap(({ x, y, width, height }) =>
      [inset, width / 2, width - inset].map((dx) => [x + dx, y + height / 2] as const),
    )
    .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight)
    .map(([x, y]) => document.elementFromPoint(x, y))
    .find((found) => {
      if (found === null || stop.contains(found) || found.contains(stop)) return false;
      return found.closest("label")?.control !== stop;
    });
  const by = covering?.getAttribute("class") ?? covering?.localName;
  return {
    name,
    fault: covering === undefined || covering === null ? "" : `covered by ${by}`,
    place,
  };
};

const walk = async (page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  // The next stop is looked for from where the keyboard was last: from the beginning or the end.
  await page.evaluate((isBack) => {
    const end = document.createElement("i");
    const place = isBack ? document.body.appendChild(end) : document.body;
    place.tabIndex = -1;
    place.focus();
    place.removeAttribute("tabindex");
    end.remove();
    scrollTo(0, 0);
  }, key === "Shift+Tab");
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(readStop);
    if (stop.place === -1) break;
    stops.push(stop);
  }
  return stops;
};

/** Runs in a page that is all in view: stops, as the Tab key comes to them, before what is read first. */
export const listDisorder = (order: readonly number[]): string[] => {
  const isFromRight = getComputedStyle(document.documentElement).direction === "rtl";
  const stops = order.flatMap((place) => {
    const stop = document.querySelector<HTMLElement>(`[data-stop="${place}"]`);
    return stop === null || stop.closest(".skip, .preview") !== null ? [] : [stop];
  });
  const isBefore = (one: DOMRect, other: DOMRect): boolean => {
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (shared > Math.min(one.height, other.height) / 2) {
      return isFromRight ? one.left >= other.right - 1 : one.right <= other.left + 1;
    }
    return one.top < other.top;
  };
  const isBeside = (one: DOMRect, other: DOMRect): boolean =>
    isFromRight ? other.right <= one.left + 1 : other.left >= one.right - 1;
  /** A bar that stays in view stands beside all that is scrolled past it. */
  const stays = (stop: Element): boolean => {
    for (let one: Element | null = stop; one !== null; one = one.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(one).position)) return true;
    }
    return false;
  };
  return stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    if (next === undefined || next === stop || stays(stop) !== stays(next)) return [];
    const one = [...stop.getClientRects()].at(-1);
    const other = next.getClientRects()[0];
    if (one === undefined || other === undefined) return [];
    if (isBefore(one, other) || isBeside(one, other)) return [];
    return [
      `“${stop.innerText.trim().slice(0, 40)}” comes before “${next.innerText.trim().slice(0, 40)}”`,
    ];
  });
};

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 320, height: 256 },
] as const;

const lookFrom = async (page: Page, names: readonly string[]): Promise<readonly string[]> => {
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
    const names = await page.evaluate(numberStops);
    const found: string[] = await inFullHeight(page, 390, async () => {
      const order = (await walk(page, "Tab")).map(({ place }) => place);
      return page.evaluate(listDisorder, order);
    });
    for (const size of WINDOWS) {
      const faults = await inWindow(page, size, () => lookFrom(page, names));
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
    const names = await page.evaluate(numberStops);
    const found: string[] = [];
    for (const size of WINDOWS) {
      const faults = await inWindow(page, size, () => lookFrom(page, names));
      found.push(...faults.map((one) => `${size.width} × ${size.height}: ${one}`));
    }
    await page.evaluate(() => localStorage.clear());
    await openInFull(page, address);
    return found;
  },
};
