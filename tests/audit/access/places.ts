import { formatItGuidePath, IT_GUIDE_IDS } from "../../../app/domain/it-guides.ts";
import { formatItPath, IT_PAGES } from "../../../app/domain/it-pages.ts";
import type { LanguageTag } from "../../../app/domain/languages.ts";
import { formatPath, PAGES } from "../../../app/domain/routes.ts";
import { formatTopicPath, TOPICS } from "../../../app/domain/topics.ts";

/** Every page and guide in a language, those for IT with the English ones. */
export const placesIn = (language: LanguageTag): readonly string[] => [
  ...PAGES.map((page) => formatPath({ language, page })),
  ...TOPICS.map((topic) => formatTopicPath({ language, topic })),
  ...(language === "en"
    ? [
        ...IT_PAGES.map((page) => formatItPath(page)),
        ...IT_GUIDE_IDS.map((id) => formatItGuidePath(id)),
      ]
    : []),
];
