import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";

/**
 * The languages that journeys are walked in: one that is read from each side. The audit walks them
 * in all of ours (`JOURNEY_LANGUAGES=all`).
 */
export const WALKED: readonly LanguageTag[] =
  process.env["JOURNEY_LANGUAGES"] === "all" ? LANGUAGE_TAGS : ["en", "ar"];

/** All others. */
export const UNWALKED: readonly LanguageTag[] = LANGUAGE_TAGS.filter(
  (tag) => !WALKED.includes(tag),
);
