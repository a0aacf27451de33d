import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";

/** The audit leaves nothing out (`JOURNEY_LANGUAGES=all`). */
export const IS_ALL_WALKED = process.env["JOURNEY_LANGUAGES"] === "all";

/** The languages that journeys are walked in: one that is read from each side, or all of ours. */
export const WALKED: readonly LanguageTag[] = IS_ALL_WALKED ? LANGUAGE_TAGS : ["en", "ar"];

/** All others. */
export const UNWALKED: readonly LanguageTag[] = LANGUAGE_TAGS.filter(
  (tag) => !WALKED.includes(tag),
);
