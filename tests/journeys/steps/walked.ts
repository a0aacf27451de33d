import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";

/** The audit leaves nothing out (`JOURNEY_LANGUAGES=all`). */
export const IS_ALL_WALKED = process.env["JOURNEY_LANGUAGES"] === "all";

/** Others name the languages that they want (`JOURNEY_LANGUAGES=en`). */
const wanted = process.env["JOURNEY_LANGUAGES"]?.split(",") ?? ["en", "ar"];

/** The languages that journeys are walked in: one that is read from each side, where nobody says otherwise. */
export const WALKED: readonly LanguageTag[] = LANGUAGE_TAGS.filter(
  (tag) => IS_ALL_WALKED || wanted.includes(tag),
);

/** All others. */
export const UNWALKED: readonly LanguageTag[] = LANGUAGE_TAGS.filter(
  (tag) => !WALKED.includes(tag),
);
