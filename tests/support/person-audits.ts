import axe, { type NodeResult, type Result } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import type { Evaluator } from "./evaluator.ts";
import { listMisfits, unfold } from "./fit.ts";

export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const describeNode = ({ target, html }: NodeResult): string =>
  `${target.join(" ")} ${html.slice(0, 120)}`;

export const describeViolation = ({ id, impact, help, nodes }: Result): string =>
  `${impact} ${id}: ${help} – ${nodes.map(describeNode).join(" | ")}`;

/** With all of a page in view, its bar of buttons covers nothing that could be scrolled free. */
const whileAllInView = async <T>(page: Page, act: () => Promise<T>): Promise<T> => {
  const viewport = page.viewportSize();
  if (viewport === null) return act();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
  const done = await act();
  await page.setViewportSize(viewport);
  return done;
};

export const auditAccess = (page: Page): Promise<readonly string[]> =>
  whileAllInView(page, () => runAxe(page));

/** What comes in by fading has its colours only at the end of it. */
const waitForMotion = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

const runAxe = async (page: Page): Promise<readonly string[]> => {
  await waitForMotion(page);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    // axe puts itself on the page's window.
    const here = globalThis as unknown as { axe: typeof axe };
    const result = await here.axe.run({ runOnly: { type: "tag", values } });
    return result.violations;
  }, RULES);
  return violations.map(describeViolation);
};

type Watched = { shiftSoFar?: () => number };

/**
 * Runs in the page from its beginning. `hadRecentInput` alone is of no use: Chromium 156 sets it on
 * all shifts of the first half second when it plays a phone, since setting up the screen counts as
 * input. Where a person's clock is set, the time of a press is another clock's: then it helps out.
 */
const addUpShifts = (): void => {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  let sum = 0;
  let pressedAt = Number.NEGATIVE_INFINITY;
  for (const kind of ["pointerdown", "keydown"]) {
    const notice = ({ timeStamp }: Event): void => {
      pressedAt = timeStamp;
    };
    addEventListener(kind, notice, true);
  }
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const { value, startTime, hadRecentInput } of entries as readonly Shift[]) {
      const isAnswer = hadRecentInput && Number.isFinite(pressedAt);
      if (startTime - pressedAt > 500 && !isAnswer) sum += value;
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  (globalThis as Watched).shiftSoFar = () => {
    add(observer.takeRecords());
    return sum;
  };
};

export const watchShifts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(addUpShifts);

/** The sum of all shifts that no press or key explains: never less than the official CLS. */
export const measureLayoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const measure = (globalThis as Watched).shiftSoFar;
    if (measure === undefined) throw new Error("Nobody has watched this page for shifts");
    return measure();
  });

export const measureOverflow = (page: Evaluator): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

export const measureMisfits = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(unfold);
  return whileAllInView(page, () => page.evaluate(listMisfits));
};

export const readKept = (page: Evaluator): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...sessionStorage, ...localStorage }));
