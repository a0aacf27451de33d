import type { Locator, Page } from "playwright-core";
import type { Words } from "../journeys/person.ts";
import type { Evaluator } from "./evaluator.ts";

/** How long a person looks at a page that does not say what they wait for. */
export const PATIENCE_MS = 15_000;

const LONGEST_REPORT = 2_000;

export const addressOf = (page: Page): string => {
  const { pathname, search, protocol } = new URL(page.url());
  return protocol === "about:" ? page.url() : pathname + search;
};

const describePage = async (page: Page): Promise<string> => {
  const text = await page
    .locator("body")
    .innerText({ timeout: 1_000 })
    .catch(() => "(nothing)");
  return text.replace(/\n{2,}/g, "\n").slice(0, LONGEST_REPORT);
};

/** Does something; where it does not come about, says what the page showed instead. */
export const expecting = async <T>(page: Page, what: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const shown = await describePage(page);
    throw new Error(`${what} – but ${addressOf(page)} showed:\n\n${shown}\n`, { cause: error });
  }
};

export const readFirst = (page: Page, words: Words): Locator =>
  page.getByText(words).filter({ visible: true }).first();

export const waitForWords = (page: Page, words: Words): Promise<void> =>
  expecting(page, `Expected to see ${words}`, () =>
    readFirst(page, words).waitFor({ timeout: PATIENCE_MS }),
  );

export const waitForNoWords = (page: Page, words: Words): Promise<void> =>
  expecting(page, `Expected not to see ${words}`, () =>
    readFirst(page, words).waitFor({ state: "hidden", timeout: PATIENCE_MS }),
  );

export const readHeading = (page: Page): Promise<string> =>
  expecting(page, "Expected one main heading", async () => {
    const text = await page.locator("h1").innerText({ timeout: PATIENCE_MS });
    return text.trim();
  });

export const readText = (page: Page, pattern: RegExp): Promise<string> =>
  expecting(page, `Expected to read ${pattern}`, async () => {
    const text = await readFirst(page, pattern).innerText({ timeout: PATIENCE_MS });
    return text.trim();
  });

export const readField = (page: Page, label: Words): Promise<string> =>
  expecting(page, `Expected a field ${label}`, () =>
    page.getByLabel(label).first().inputValue({ timeout: PATIENCE_MS }),
  );

/** The name of what has the focus, nearly as a screen reader would say it. */
export const readFocus = (page: Evaluator): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const label = focused?.getAttribute("aria-label");
    if (label) return label;
    const isField =
      focused instanceof HTMLInputElement ||
      focused instanceof HTMLSelectElement ||
      focused instanceof HTMLTextAreaElement;
    if (isField) return focused.labels?.[0]?.innerText.trim() ?? "";
    return focused instanceof HTMLElement
      ? focused.innerText.trim().replaceAll(/[^\S\u00a0]+/g, " ")
      : "";
  });

export const readTick = (page: Page, label: Words): Promise<boolean> =>
  expecting(page, `Expected a box ${label}`, () =>
    page.getByRole("checkbox", { name: label }).isChecked({ timeout: PATIENCE_MS }),
  );

export const readLink = (page: Page, name: Words): Promise<string> =>
  expecting(page, `Expected a link ${name}`, async () => {
    const link = page.getByRole("link", { name }).filter({ visible: true }).first();
    return (await link.getAttribute("href", { timeout: PATIENCE_MS })) ?? "";
  });

export const readWriting = (
  page: Page,
  words?: Words,
): Promise<{ language: string; direction: string }> => {
  const place = words === undefined ? page.locator("html") : page.getByText(words).first();
  return place.evaluate((element) => ({
    language: element.closest("[lang]")?.getAttribute("lang") ?? "",
    direction: getComputedStyle(element).direction,
  }));
};
