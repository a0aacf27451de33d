import type { Page } from "playwright-core";

/** What somebody waits for, as it stands on the page: it is there once this text changes. */
export type Change = {
  /** Has to be opened first, and is not timed. */
  readonly menu?: string;
  readonly press: string;
  readonly changes: string;
};

/** Runs in the page: from the press to the first task after the frame that shows the change. */
const timePress = (changes: string): Promise<number> =>
  new Promise((resolve) => {
    const read = (): string =>
      document.documentElement.lang + (document.querySelector(changes)?.textContent ?? "");
    const hear = ({ timeStamp }: Event): void => {
      const before = read();
      const look = (): void => {
        requestAnimationFrame(() => {
          if (read() === before) return look();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve(performance.now() - timeStamp);
          };
          port2.postMessage(0);
        });
      };
      look();
    };
    addEventListener("click", hear, { capture: true, once: true });
  });

/** Milliseconds from a press until what comes of it can be seen. */
export const timeChange = async (page: Page, { menu, press, changes }: Change): Promise<number> => {
  if (menu !== undefined) await page.locator(menu).click();
  const timing = page.evaluate(timePress, changes);
  await page.locator(press).filter({ visible: true }).first().click();
  return timing;
};

/** Runs in the page: from the end of the last answer of this address to the frame that shows it. */
const timeShown = ({ answer, shown }: { answer: string; shown: string }): Promise<number> =>
  new Promise((resolve) => {
    const arrivals = (): readonly PerformanceResourceTiming[] =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(answer)) as PerformanceResourceTiming[];
    const look = (): void => {
      requestAnimationFrame(() => {
        if (document.querySelector(shown) === null) return look();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now() - (arrivals().at(-1)?.responseEnd ?? 0));
        };
        port2.postMessage(0);
      });
    };
    look();
  });

/** Milliseconds from an answer of the network until a page, just opened, shows what it said. */
export const timeAnswer = (page: Page, answer: string, shown: string): Promise<number> =>
  page.evaluate(timeShown, { answer, shown });
