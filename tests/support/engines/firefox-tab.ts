import { pressAt, strikeAll } from "./actions.ts";
import type { Bidi } from "./bidi.ts";
import type { Tab } from "./tab.ts";

// Where scripts are off, no promise of a page is ever kept.
const RUN = `(() => {
  const value = (EXPRESSION);
  return value instanceof Promise ? value.then((kept) => JSON.stringify(kept)) : JSON.stringify(value);
})()`;

type Ran = {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: unknown; readonly sharedId?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** One tab of a Firefox session. */
export const createFirefoxTab = (bidi: Bidi, context: string, loads: () => number): Tab => {
  const run = async (expression: string): Promise<Ran> => {
    const target = { context };
    const ran = (await bidi.ask("script.evaluate", {
      expression,
      target,
      awaitPromise: true,
      userActivation: false,
    })) as unknown as Ran;
    if (ran.type === "exception") throw new Error(ran.exceptionDetails?.text);
    return ran;
  };
  const perform = (actions: readonly unknown[]): Promise<unknown> =>
    bidi.ask("input.performActions", { context, actions });
  /** In a window behind another one keys arrive, and press nothing. */
  const comeToFront = async (): Promise<void> => {
    const { result } = await run("document.hasFocus()");
    if (result?.value !== true) await bidi.ask("browsingContext.activate", { context });
  };
  const goThrough = async (delta: number): Promise<void> => {
    await bidi.ask("browsingContext.traverseHistory", { context, delta });
  };

  return {
    goTo: async (url) => {
      const go = () => bidi.ask("browsingContext.navigate", { context, url, wait: "complete" });
      // A link that was pressed just before may get in between, once.
      await go().catch((error: unknown) => {
        if (!/NS_BINDING_ABORTED/.test(String(error))) throw error;
        return go();
      });
    },
    goBack: () => goThrough(-1),
    goForward: () => goThrough(1),
    reload: async () => {
      await bidi.ask("browsingContext.reload", { context, wait: "complete" });
    },
    evaluate: async (expression) => {
      const { result } = await run(RUN.replace("EXPRESSION", () => expression));
      return typeof result?.value === "string" ? JSON.parse(result.value) : undefined;
    },
    click: async (point) => {
      await perform(pressAt(point));
    },
    strike: async (chords) => {
      await comeToFront();
      await perform(strikeAll(chords));
    },
    attach: async (expression, file) => {
      const { result } = await run(expression);
      if (result?.sharedId === undefined) throw new Error("There is no such field");
      const element = { sharedId: result.sharedId };
      await bidi.ask("input.setFiles", { context, element, files: [file] });
    },
    resize: async (viewport) => {
      await bidi.ask("browsingContext.setViewport", { context, viewport });
    },
    picture: async () => {
      const { data } = await bidi.ask("browsingContext.captureScreenshot", { context });
      return Buffer.from(String(data), "base64");
    },
    loads,
    close: async () => {
      await bidi.ask("browsingContext.close", { context });
    },
  };
};
