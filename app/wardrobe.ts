import type { Room, Sheet } from "./rooms/room.ts";

const worn = new Set<Sheet>();

/** The document that a page was opened with has brought its sheets along. */
export const cameDressed = ({ sheets = [] }: Room): void => {
  for (const sheet of sheets) worn.add(sheet);
};

const putOn = (text: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
};

/** Fetches what a page is dressed in; rejects where that cannot be had, or the browser is too old. */
export const dressFor = async ({ sheets = [] }: Room): Promise<void> => {
  const missing = sheets.filter((sheet) => !worn.has(sheet));
  const texts = await Promise.all(missing.map((fetchSheet) => fetchSheet()));
  for (const { default: text } of texts) putOn(text);
  for (const sheet of missing) worn.add(sheet);
};
