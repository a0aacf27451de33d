import type { Room, Sheet } from "./rooms/room.ts";

const worn = new Set<Sheet>();

/** The document that a page was opened with has brought its sheets along. */
export const cameDressed = ({ sheets = [] }: Room): void => {
  for (const sheet of sheets) worn.add(sheet);
};

const putOn = (sheet: Sheet, text: string): void => {
  // Two pages that are fetched at once may wear the same.
  if (worn.has(sheet)) return;
  const adopted = new CSSStyleSheet();
  adopted.replaceSync(text);
  document.adoptedStyleSheets.push(adopted);
  worn.add(sheet);
};

/** Fetches what a page is dressed in; rejects where that cannot be had, or the browser is too old. */
export const dressFor = async ({ sheets = [] }: Room): Promise<void> => {
  const missing = sheets.filter((sheet) => !worn.has(sheet));
  const fetched = await Promise.all(
    missing.map(async (sheet) => [sheet, (await sheet()).default] as const),
  );
  for (const [sheet, text] of fetched) putOn(sheet, text);
};
