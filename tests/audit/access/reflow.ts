import type { Page } from "playwright-core";
import { listMisfits, unfold } from "../../support/fit.ts";
import { inFullHeight, inWindow, type Look } from "./look.ts";

/** A window of 1280 × 1024, enlarged to 400 % (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

/** What stays in view may take a third of so low a window. */
const MOST_COVERED = 1 / 3;

/** Runs in a page: how much of the window is taken by what stays where it is when all is scrolled. */
export const measureCover = (): number => {
  scrollTo(0, document.documentElement.scrollHeight / 3);
  const bars = [...document.body.querySelectorAll("*")].filter((element) =>
    /fixed|sticky/.test(getComputedStyle(element).position),
  );
  const heights = bars.map((bar) => {
    const { top, bottom } = bar.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  });
  scrollTo(0, 0);
  return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
};

const lookEnlarged = async (page: Page): Promise<readonly string[]> => {
  const covered = await page.evaluate(measureCover);
  const misfits = await page.evaluate(listMisfits);
  return covered > MOST_COVERED
    ? [...misfits, `${Math.round(covered * 100)} % of the window is covered`]
    : misfits;
};

export const REFLOW: Look = {
  name: "reflow at 400 %",
  isForAllLanguages: true,
  at: async (page) => {
    await page.evaluate(unfold);
    return inWindow(page, ENLARGED, () => lookEnlarged(page));
  },
};

/** The spacing of WCAG 1.4.12, as a person’s own style sheet has it; returns how to take it off. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

const takeSpaceOff = (page: Page): Promise<void> =>
  page.evaluate(() => void document.adoptedStyleSheets.pop());

export const SPACING: Look = {
  name: "text spacing",
  isForAllLanguages: true,
  at: async (page) => {
    await page.evaluate(unfold);
    await spaceOut(page);
    const found: string[] = [];
    for (const width of [320, 390]) {
      const misfits = await inFullHeight(page, width, () => page.evaluate(listMisfits));
      found.push(...misfits.map((one) => `${width} px: ${one}`));
    }
    await takeSpaceOff(page);
    return found;
  },
};
