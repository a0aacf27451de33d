import type { Page } from "playwright-core";

/** What the Tab key came to. */
export type Stop = {
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
  for (const { dataset } of document.querySelectorAll<HTMLElement>("[data-stop]"))
    delete dataset["stop"];
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

/** All stops from one end of the page to the other. */
export const walk = async (page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Stop[]> => {
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
    if (next === undefined || stop.contains(next) || stays(stop) !== stays(next)) return [];
    const one = [...stop.getClientRects()].at(-1);
    const other = next.getClientRects()[0];
    if (one === undefined || other === undefined) return [];
    if (isBefore(one, other) || isBeside(one, other)) return [];
    return [
      `“${stop.innerText.trim().slice(0, 40)}” comes before “${next.innerText.trim().slice(0, 40)}”`,
    ];
  });
};
