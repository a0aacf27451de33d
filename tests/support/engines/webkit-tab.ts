import { setTimeout as wait } from "node:timers/promises";
import { pressAt, strikeAll } from "./actions.ts";
import type { Tab } from "./tab.ts";
import { elementIn, type WebDriver } from "./webdriver.ts";

const RUN = `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (EXPRESSION)).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );`;

const COMPLETE = `document.readyState === "complete"`;
const LOADS_WITHIN_MS = 20_000;

type Ran = { readonly value?: unknown; readonly error?: string };

// A session speaks to one window at a time: what is asked of different ones may not mix.
const queues = new WeakMap<WebDriver, Promise<unknown>>();

const inTurn = <T>(driver: WebDriver, act: () => Promise<T>): Promise<T> => {
  const turn = (queues.get(driver) ?? Promise.resolve()).then(act, act);
  queues.set(driver, turn);
  return turn;
};

/** A new window; the one that was spoken to last may be closed, and from there none can be opened. */
export const openWindow = (driver: WebDriver): Promise<string> =>
  inTurn(driver, async () => {
    const [handle] = (await driver.ask("GET", "/window/handles")) as readonly string[];
    await driver.ask("POST", "/window", { handle });
    const made = await driver.ask("POST", "/window/new", { type: "window" });
    return (made as { handle: string }).handle;
  });

/** One window of a WebKit session. */
export const createWebKitTab = (driver: WebDriver, handle: string, loads: () => number): Tab => {
  const ask = (method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown> =>
    inTurn(driver, async () => {
      await driver.ask("POST", "/window", { handle });
      return driver.ask(method, path, body);
    });

  const evaluate = async (expression: string): Promise<unknown> => {
    const script = RUN.replace("EXPRESSION", () => expression);
    const ran = (await ask("POST", "/execute/async", { script, args: [] })) as Ran;
    if (ran.error !== undefined) throw new Error(ran.error);
    return ran.value ?? undefined;
  };

  /** Until another document is here, all of it. */
  const load = async (path: string, body: object): Promise<void> => {
    const before = loads();
    const start = Date.now();
    await ask("POST", path, body);
    for (;;) {
      const isNew = loads() > before;
      if (isNew && (await evaluate(COMPLETE).catch(() => false))) return;
      if (Date.now() - start > LOADS_WITHIN_MS) throw new Error(`${path} brought no page`);
      await wait(20);
    }
  };

  return {
    goTo: async (url) => {
      const [document, fragment] = url.split("#");
      const [here] = String(await evaluate("location.href")).split("#");
      // From one place of a document to another one no document is loaded.
      const isHere = fragment !== undefined && here === document;
      await (isHere ? ask("POST", "/url", { url }) : load("/url", { url }));
    },
    goBack: async () => {
      await ask("POST", "/back", {});
    },
    goForward: async () => {
      await ask("POST", "/forward", {});
    },
    reload: () => load("/refresh", {}),
    evaluate,
    click: async (point) => {
      await ask("POST", "/actions", { actions: pressAt(point) });
    },
    strike: async (chords) => {
      await ask("POST", "/actions", { actions: strikeAll(chords) });
    },
    attach: async (expression, file) => {
      const script = `return ${expression};`;
      const element = elementIn(await ask("POST", "/execute/sync", { script, args: [] }));
      await ask("POST", `/element/${element}/value`, { text: file });
    },
    resize: async ({ width, height }) => {
      await ask("POST", "/window/rect", { width, height });
    },
    picture: async () => Buffer.from(String(await ask("GET", "/screenshot")), "base64"),
    loads,
    close: async () => {
      await ask("DELETE", "/window");
    },
  };
};
