import { formatPath, isApart, parsePath, type Route } from "../domain/routes.ts";
import { inTime } from "./browser-patience.ts";

type Wiring = {
  readonly base: string;
  /** Fetches what the page needs and shows it; rejects when it cannot be fetched. */
  readonly show: (route: Route) => Promise<void>;
  /** Fetches it ahead, and says nothing. */
  readonly prepare: (route: Route) => void;
};

export type Navigation = {
  readonly go: (route: Route) => void;
};

type Place = { readonly scrollY: number };

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** To a page apart, or away from one. */
const isByLoad = ({ page }: Route, base: string): boolean =>
  isApart(page) || isApart(parsePath(location.pathname, base)?.page ?? page);

/** Our own page behind a link, if the link is to be followed in place. */
const routeOf = (link: HTMLAnchorElement, base: string): Route | undefined => {
  const isHere = link.origin === location.origin && link.target === "" && link.hash === "";
  const route = isHere ? parsePath(link.pathname, base) : undefined;
  return route === undefined || isByLoad(route, base) ? undefined : route;
};

/** A piece that stalls: the browser’s own way to a page at least shows that it is on it. */
const PATIENCE_MS = 10_000;

const linkOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest("a[href]") : null;

/** Follows links between our pages without leaving the document; Back and Forward included. */
export const createNavigation = ({ base, show, prepare }: Wiring): Navigation => {
  let latest = 0;

  const remember = (): void => {
    const place: Place = { scrollY };
    history.replaceState(place, "");
  };

  const open = async (route: Route, arrive: () => void, scrollY: number): Promise<void> => {
    latest += 1;
    const mine = latest;
    try {
      await inTime(show(route), PATIENCE_MS);
      if (mine !== latest) return;
      arrive();
      scrollTo(0, scrollY);
      document.querySelector("h1")?.focus({ preventScroll: true });
    } catch {
      // A piece of the page is not to be had; the browser may still have the whole of it.
      if (mine === latest) location.assign(formatPath(route, base));
    }
  };

  const go = (route: Route): void => {
    const address = formatPath(route, base);
    if (isByLoad(route, base)) {
      location.assign(address);
      return;
    }
    remember();
    const arrive = () => history.pushState({ scrollY: 0 }, "", address);
    void open(route, arrive, 0);
  };

  // A finger rests on a link for a tenth of a second before it is a press.
  addEventListener("pointerdown", (event) => {
    const link = linkOf(event);
    const route = link === null || !isPlain(event) ? undefined : routeOf(link, base);
    if (route !== undefined) prepare(route);
  });

  addEventListener("click", (event) => {
    const link = linkOf(event);
    if (event.defaultPrevented || link === null || !isPlain(event)) return;
    const route = routeOf(link, base);
    if (route === undefined) return;
    event.preventDefault();
    go(route);
  });

  addEventListener("popstate", (event) => {
    const route = parsePath(location.pathname, base);
    const place = event.state as Place | null;
    if (route !== undefined) void open(route, () => {}, place?.scrollY ?? 0);
  });

  history.scrollRestoration = "manual";
  return { go };
};
