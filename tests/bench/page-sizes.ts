import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { listNeeds, listPages } from "./page-needs.ts";

/**
 * Bytes under brotli 11 before a page can be read, and before it answers to a press; and in how many
 * files the latter may come, each of which costs a slow phone time of its own.
 */
export const BUDGET = { html: 14_000, script: 30_000, files: 8 } as const;

/** The pages for IT are tools for a desk, and no phone keeps them. */
export const BUDGET_FOR_IT = { html: 14_000, script: 64_000, files: 16 } as const;

type Budget = typeof BUDGET | typeof BUDGET_FOR_IT;

const budgetOf = (page: string): Budget => (/^en\/it\b/.test(page) ? BUDGET_FOR_IT : BUDGET);

export type PageSize = {
  readonly page: string;
  readonly language: string;
  /** The page with its styles and words. */
  readonly html: number;
  /** The scripts, words and data that it fetches until it is live. */
  readonly script: number;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
};

/** What only MSAL says of itself: it has to wait until somebody signs in. */
const MSAL = "msal.js.browser";
/** MSAL's own page, which nobody reads. */
const BRIDGE = "redirect.html";

type Weigh = (file: string, enough: number) => Promise<number>;

const packedSize = async (bytes: Buffer, quality: number): Promise<number> => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await promisify(brotliCompress)(bytes, { params })).length;
};

/** Weighs each file once; a file that is light enough at a quick try needs no careful one. */
const createScales = (dist: string, isExact: boolean): Weigh => {
  const weigh: Weigh = async (file, enough) => {
    const bytes = await readFile(join(dist, file));
    const quick = isExact ? Number.POSITIVE_INFINITY : await packedSize(bytes, 5);
    return quick <= enough ? quick : packedSize(bytes, 11);
  };
  const known = new Map<string, Promise<number>>();
  return (file, enough) => {
    const size = known.get(file) ?? weigh(file, enough);
    known.set(file, size);
    return size;
  };
};

const weighAll = async (
  weigh: Weigh,
  files: readonly string[],
  enough: number,
): Promise<number> => {
  const sizes = await Promise.all(files.map((file) => weigh(file, enough)));
  return sizes.reduce((total, size) => total + size, 0);
};

type Bill = Record<keyof Budget, number>;

const listFaults = (budget: Budget, { html, script, files }: Bill): string[] => [
  ...(html > budget.html ? [`HTML over ${budget.html} B`] : []),
  ...(script > budget.script ? [`script over ${budget.script} B`] : []),
  ...(files > budget.files ? [`script in ${files} files, more than ${budget.files}`] : []),
];

const measurePage = async (dist: string, page: string, weigh: Weigh): Promise<PageSize> => {
  const { language, reading, living, late } = listNeeds(dist, page);
  const budget = budgetOf(page);
  const html = await weighAll(weigh, reading, budget.html);
  const script = await weighAll(weigh, living, 0);
  const early = living.filter((file) => readFileSync(join(dist, file)).includes(MSAL));
  const msal = page === BRIDGE ? [] : early.map((file) => `MSAL in ${file}`);
  const chained = late.map((file) => `${file} is asked for late`);
  const bill = { html, script, files: living.length };
  const faults = [...listFaults(budget, bill), ...msal, ...chained];
  return { page, language, html, script, faults };
};

/**
 * All pages of a built folder. Where it need not be exact, pages within their budget are weighed
 * quickly and come out somewhat too heavy; the faults are the same.
 */
export const measurePages = (dist: string, isExact: boolean): Promise<PageSize[]> => {
  const weigh = createScales(dist, isExact);
  return Promise.all(listPages(dist).map((page) => measurePage(dist, page, weigh)));
};
