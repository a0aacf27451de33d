import { LANGUAGE_TAGS } from "../domain/languages.ts";
import { formatPath, PAGES, type Page, type Route } from "../domain/routes.ts";
import type { Assets } from "./site.ts";

/** Every page in every language, each naming its siblings (sitemaps.org 0.9, hreflang). */
export const renderSitemap = ({ origin, base }: Pick<Assets, "origin" | "base">): string => {
  const address = (route: Route): string => `${origin}${formatPath(route, base)}`;
  const alternates = (page: Page): string =>
    LANGUAGE_TAGS.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${address({ language, page })}"/>`,
    ).join("");
  const entries = PAGES.flatMap((page) =>
    LANGUAGE_TAGS.map(
      (language) => `<url><loc>${address({ language, page })}</loc>${alternates(page)}</url>`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
};
