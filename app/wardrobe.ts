import type { Room } from "./rooms/room.ts";

const worn = new Set<string>();

const putOn = (text: string): void => {
  if (worn.has(text)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  worn.add(text);
};

/** Fetches what a page is dressed in; rejects where that cannot be had, or the browser is too old. */
export const dressFor = async ({ sheets = [] }: Room): Promise<void> => {
  const texts = await Promise.all(sheets.map((read) => read()));
  for (const { default: text } of texts) putOn(text);
};
