import { isLanguageTag, type LanguageTag } from "./languages.ts";

export const PAGES = [
  "start",
  "sign-in",
  "install",
  "scan",
  "approve",
  "backup",
  "app-password",
  "apps",
  "done",
  "rescue",
  "move",
  "keep",
  "check",
  "practice",
  "barcode",
  "help",
  "about",
] as const;
export type Page = (typeof PAGES)[number];

export type Route = { readonly language: LanguageTag; readonly page: Page };

const isPage = (text: string): text is Page => PAGES.some((page) => page === text);

/**
 * People come to such a page and leave it by a load of its own: its style comes with it alone, and
 * whatever it has seen is gone with its document.
 */
export const isApart = (page: Page): boolean => page === "barcode";

/** `/{language}/` for the start page, `/{language}/{page}` for the others; `base` ends in a slash. */
export const formatPath = ({ language, page }: Route, base = "/"): string =>
  `${base}${language}/${page === "start" ? "" : page}`;

/** The app page at `path`, or undefined: not one of ours, or a page that names no language. */
export const parsePath = (path: string, base = "/"): Route | undefined => {
  if (!path.startsWith(base)) return undefined;
  const [language, page = "", ...rest] = path.slice(base.length).split("/");
  if (!isLanguageTag(language) || rest.length > 0) return undefined;
  if (page === "") return { language, page: "start" };
  return isPage(page) && page !== "start" ? { language, page } : undefined;
};
