import type { Page } from "playwright-core";

/** One way of looking at a page that stands open in full; it leaves the page as it found it. */
export type Look = {
  readonly name: string;
  /** What differs by script and length of words is looked at in every language. */
  readonly isForAllLanguages: boolean;
  /** What is not as it should be, a line each. */
  readonly at: (page: Page) => Promise<readonly string[]>;
};

/** The phone on which a page stands between two looks. */
export const PHONE = { width: 390, height: 844 } as const;

type Window = { readonly width: number; readonly height: number };

/** Looks in a window of another size. */
export const inWindow = async <T>(page: Page, size: Window, act: () => Promise<T>): Promise<T> => {
  await page.setViewportSize(size);
  const done = await act();
  await page.setViewportSize(PHONE);
  return done;
};

/** Looks with all of the page in view: a bar that stays covers nothing that could be scrolled free. */
export const inFullHeight = async <T>(
  page: Page,
  width: number,
  act: () => Promise<T>,
): Promise<T> => {
  await page.setViewportSize({ width, height: PHONE.height });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return inWindow(page, { width, height: Math.max(height, PHONE.height) }, act);
};
