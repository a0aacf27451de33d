import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import type { PersonOptions } from "../journeys/person.ts";
import type { Evaluator } from "./evaluator.ts";

// What a driven browser does not do by itself is done to the page in its place, before any script.

/** Opened from the home screen, there is no window of a browser around the page. */
export const playInstalled = (): void => {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => ask(query.replace("(display-mode: standalone)", "all"));
};

/** Some apps, and every address that is not secure, have no clipboard. */
export const playWithoutClipboard = (): void => {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
};

/** A phone with its peculiarities. */
export const equip = async (context: BrowserContext, options: PersonOptions): Promise<void> => {
  if (options.isInstalled) await context.addInitScript(playInstalled);
  if (options.hasClipboard === false) await context.addInitScript(playWithoutClipboard);
};

const LIVE_WITHIN_MS = 15_000;

/** The app listens once it is live; headless Chromium makes no offer of its own (seen with 156). */
const whenLive = (page: Evaluator): Promise<unknown> =>
  page.evaluate((withinMs) => {
    const isLive = (): boolean => document.documentElement.dataset["live"] !== undefined;
    return new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error("The app does not come to life")), withinMs);
      const look = (): unknown => (isLive() ? resolve() : setTimeout(look, 20));
      look();
    });
  }, LIVE_WITHIN_MS);

/** The browser would install the app; asked to, it hears `answer`, and tells when it is done. */
export const offerInstall = async (
  page: Evaluator,
  answer: "accepted" | "dismissed",
): Promise<void> => {
  await whenLive(page);
  await page.evaluate((outcome) => {
    const prompt = async (): Promise<void> => {
      if (outcome === "accepted") dispatchEvent(new Event("appinstalled"));
    };
    const offer = new Event("beforeinstallprompt", { cancelable: true });
    const userChoice = Promise.resolve({ outcome });
    dispatchEvent(Object.assign(offer, { prompt, userChoice }));
  }, answer);
};

/** The app was installed by the browser's own menu. */
export const install = async (page: Evaluator): Promise<void> => {
  await whenLive(page);
  await page.evaluate(() => void dispatchEvent(new Event("appinstalled")));
};

type Copied = { readonly text: string } | { readonly picture: string };

/** By the browser's own clipboard, and the keys that people paste with. */
export const paste = async (page: Page, copied: Copied): Promise<void> => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const [type, bytes] =
    "text" in copied
      ? ["text/plain", Buffer.from(copied.text)]
      : ["image/png", await readFile(copied.picture)];
  await page.evaluate(
    async ([kind = "", base64 = ""]) => {
      const letters = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const blob = new Blob([letters], { type: kind });
      await navigator.clipboard.write([new ClipboardItem({ [kind]: blob })]);
    },
    [type, bytes.toString("base64")] as const,
  );
  await page.keyboard.press("ControlOrMeta+V");
};

/** In a note beside the app, which may not read what is on a clipboard. */
export const readClipboard = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(["clipboard-read"]);
  const note = await page.context().newPage();
  const address = new URL("/demo/note", page.url()).href;
  await note.route(address, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await note.goto(address);
  const text = await note.evaluate(() => navigator.clipboard.readText());
  await note.close();
  return text;
};
