import { h, hydrate, render } from "preact";
import type { CopyText } from "../../ports/clipboard.ts";
import { CopyButton, type Copying } from "./copy-button.tsx";
import { ItHeader } from "./it-shell.tsx";
import type { ItView } from "./it-view.ts";

/** What an island of a guide's document is drawn from. */
type Known = Pick<ItView, "name" | "itPath" | "t">;

/** Shows what to copy by hand, where a script may not. */
const select = (code: Element): void => getSelection()?.selectAllChildren(code);

const wakeCopy = (place: HTMLElement, t: Known["t"], copyText: CopyText): void => {
  const id = place.dataset["copy"] ?? "";
  const code = document.getElementById(id);
  if (code === null) return;
  const show = (copying: Copying): void => {
    const onPress = async (): Promise<void> => {
      const isCopied = await copyText(code.textContent ?? "");
      if (!isCopied) select(code);
      show(isCopied ? "done" : "refused");
    };
    render(h(CopyButton, { t, id, copying, onPress }), place);
  };
  show("none");
};

/** Puts a button for copying to each block of code. */
export const wakeCopies = (t: Known["t"], copyText: CopyText): void => {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    wakeCopy(place, t, copyText);
  }
};

/** The header comes alive as it is; answers with how to draw it anew. */
export const wakeHeader = (view: Known): ((view: Known) => void) => {
  const header = document.querySelector("header");
  if (header === null) return () => undefined;
  hydrate(h(ItHeader, { view }), header);
  return (next) => render(h(ItHeader, { view: next }), header);
};
