import { LANGUAGE_TAGS, type LanguageTag } from "../../../app/domain/languages.ts";

/** The audit leaves nothing out (`JOURNEY_LANGUAGES=all`). */
export const IS_ALL_WALKED = process.env["JOURNEY_LANGUAGES"] === "all";

const walkedOf = (standard: readonly LanguageTag[]): readonly LanguageTag[] => {
  // Others name the languages that they want (`JOURNEY_LANGUAGES=en`).
  const wanted: readonly string[] = process.env["JOURNEY_LANGUAGES"]?.split(",") ?? standard;
  return LANGUAGE_TAGS.filter((tag) => IS_ALL_WALKED || wanted.includes(tag));
};

/** The languages that journeys are walked in, where nobody says otherwise. */
export const WALKED = walkedOf(["en"]);

/** The same where it matters from which side a page is read. */
export const FROM_BOTH_SIDES = walkedOf(["en", "ar"]);

/** All others. */
export const UNWALKED: readonly LanguageTag[] = LANGUAGE_TAGS.filter(
  (tag) => !FROM_BOTH_SIDES.includes(tag),
);
