import type { Evaluator } from "./evaluator.ts";

// A driven browser has every tab in view all the time (seen with Chromium 156): what a page hears
// when another one covers it, and when it is in front again, is said to it in the browser's place.

const sayVisibility = (page: Evaluator, state: "hidden" | "visible"): Promise<void> =>
  page.evaluate((now) => {
    for (const [name, value] of [
      ["visibilityState", now],
      ["hidden", now === "hidden"],
    ]) {
      Object.defineProperty(document, String(name), { configurable: true, get: () => value });
    }
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    window.dispatchEvent(new Event(now === "hidden" ? "blur" : "focus"));
  }, state);

const CLOSING_MS = 5_000;

/** Now and then Chromium 156 does not say that a tab is closed; nobody waits for it to. */
export const close = async (tab: { close(): Promise<void> }): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSING_MS);
  });
  const closing = tab.close();
  closing.catch(() => undefined);
  await Promise.race([closing, enough]);
  clearTimeout(timer);
};

export const hide = (page: Evaluator): Promise<void> => sayVisibility(page, "hidden");

export const show = (page: Evaluator): Promise<void> => sayVisibility(page, "visible");
