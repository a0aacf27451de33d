/** What a page notes of its own coming about; milliseconds since it was asked for. */
export type Watched = {
  tappableMs?: number;
  liveMs?: number;
  scriptMs?: number;
  lcpMs: number;
  shift: number;
  /** What moved, and how: the start of its markup, where it was and where it came to stand. */
  moved: string[];
  longestTaskMs: number;
};

type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
};

/** Where the page keeps what it notes. */
export type Watching = { readonly watched: Watched; readonly isLive: Promise<void> };

/**
 * Runs in the page before anything of it. The main link counts as tappable in the first task after
 * the first frame in which a tap on its middle would hit it. The script is live in the first task after
 * the page says so (`data-live`). All controls are live then, too, or with the main link where
 * there are none in view but those that a browser serves by itself: links, and what unfolds.
 */
export const watchLoad = ({ link, isStatic }: { link: string; isStatic: boolean }): void => {
  const watched: Watched = { lcpMs: 0, shift: 0, moved: [], longestTaskMs: 0 };

  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  watch("largest-contentful-paint", ({ startTime }) => {
    watched.lcpMs = startTime;
  });
  watch("longtask", ({ duration }) => {
    watched.longestTaskMs = Math.max(watched.longestTaskMs, duration);
  });
  const place = ({ x, y, width, height }: DOMRectReadOnly): string =>
    `${x},${y} ${width}×${height}`;
  watch("layout-shift", (entry) => {
    const { value, startTime, sources } = entry as Shift;
    watched.shift += value;
    for (const { node, previousRect, currentRect } of sources) {
      const name = (node instanceof Element ? node.outerHTML : node?.textContent) ?? "";
      const way = `${place(previousRect)} → ${place(currentRect)}`;
      watched.moved.push(`${startTime.toFixed(0)} ms: ${name.slice(0, 60)} ${way}`);
    }
  });

  const nextTask = (): Promise<number> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(0);
    });

  const isHit = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  };
  const needsScript = (): boolean =>
    [...document.querySelectorAll("button, input, select, textarea, a[data-press]")].some(
      (control) =>
        control.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    );
  let isInNeed = false;
  const tappable = new Promise<number>((resolve) => {
    const look = (): void => {
      const isThere = [...document.querySelectorAll(link)].some(isHit);
      if (!isThere) return void requestAnimationFrame(look);
      isInNeed = needsScript();
      void nextTask().then(resolve);
    };
    requestAnimationFrame(look);
  });
  const running = new Promise<number>((resolve) => {
    if (isStatic) return resolve(0);
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      void nextTask().then(resolve);
    }).observe(document, { subtree: true, attributeFilter: ["data-live"] });
  });

  const isLive = Promise.all([tappable, running]).then(([tappableMs, runningMs]) => {
    const scriptMs = Math.max(tappableMs, runningMs);
    Object.assign(watched, { tappableMs, scriptMs, liveMs: isInNeed ? scriptMs : tappableMs });
  });
  Object.assign(globalThis, { watching: { watched, isLive } satisfies Watching });
};
