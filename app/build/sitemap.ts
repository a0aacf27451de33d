import { formatItGuidePath } from "../domain/it-guides.ts";
import { formatItPath, IT_PAGES } from "../domain/it-pages.ts";
import { FALLBACK, LANGUAGE_TAGS, type LanguageTag } from "../domain/languages.ts";
import { formatPath, PAGES } from "../domain/routes.ts";
import { formatTopicPath } from "../domain/topics.ts";
import type { Assets } from "./site.ts";

type Path = (language: LanguageTag) => string;

/**
 * Every page and guide in every language, each naming its siblings (sitemaps.org 0.9, hreflang), and
 * the pages and guides for IT, which have none.
 */
export const renderSitemap = ({
  origin,
  base,
  libraryOf,
  itGuides,
}: Pick<Assets, "origin" | "base" | "libraryOf" | "itGuides">): string => {
  const paths: readonly Path[] = [
    ...PAGES.map(
      (page): Path =>
        (language) =>
          formatPath({ language, page }, base),
    ),
    ...libraryOf(FALLBACK).guides.map(
      ({ topic }): Path =>
        (language) =>
          formatTopicPath({ language, topic }, base),
    ),
  ];
  const alternates = (path: Path): string =>
    LANGUAGE_TAGS.map(
      (tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${path(tag)}"/>`,
    ).join("");
  const entries = paths.flatMap((path) =>
    LANGUAGE_TAGS.map((tag) => `<url><loc>${origin}${path(tag)}</loc>${alternates(path)}</url>`),
  );
  const itPaths = [
    ...IT_PAGES.map((page) => formatItPath(page, base)),
    ...itGuides.map(({ id }) => formatItGuidePath(id, base)),
  ];
  const forIt = itPaths.map((path) => `<url><loc>${origin}${path}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    ...forIt,
    "</urlset>\n",
  ].join("\n");
};
