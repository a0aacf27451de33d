import type { Page } from "playwright-core";
import type { Print } from "../journeys/person.ts";
import { expecting, PATIENCE_MS, readFirst } from "./person-eyes.ts";

/** Lines as they would be read off the paper, and its colour; the sheets are A4. */
export const print = async (page: Page): Promise<Print> => {
  await page.emulateMedia({ media: "print" });
  const text = await page.locator("body").innerText();
  const paper = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { background: backgroundColor, ink: color };
  });
  await page.emulateMedia({ media: null });
  const file = await page.pdf({ format: "A4" });
  // Each page of a PDF is an object of this type (ISO 32000-1, 7.7.3.3).
  const sheets = file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { text, sheets, ...paper };
};

/** What is asked for stands in the first screenful of the page, all of it. */
export const isInFirstView = (page: Page, words: string): Promise<boolean> =>
  expecting(page, `Expected to see ${words}`, async () => {
    const box = await readFirst(page, words).boundingBox({ timeout: PATIENCE_MS });
    const scrolled = await page.evaluate(() => scrollY);
    const bottom = (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0) + scrolled;
    return bottom <= (page.viewportSize()?.height ?? 0);
  });
