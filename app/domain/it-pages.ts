/**
 * The pages for IT, each named as its file in `ui/it` and its words in `locales/en/it/{page}.json`. They are
 * in English alone, and no page for staff leads to them.
 */
export const IT_PAGES = ["start", "config", "kit", "guide"] as const;
export type ItPage = (typeof IT_PAGES)[number];

/**
 * Below English: `/it` by itself is the tag of Italian, and becomes that language's start page on the
 * day that it is spoken here.
 */
const ROOT = "en/it";

/** `/en/it` for the first of them, `/en/it/{page}` for the others; `base` ends in a slash. */
export const formatItPath = (page: ItPage, base = "/"): string =>
  `${base}${ROOT}${page === "start" ? "" : `/${page}`}`;

export const parseItPath = (path: string, base = "/"): ItPage | undefined =>
  IT_PAGES.find((page) => formatItPath(page, base) === path);
