import { countryNames } from "./adapters/intl-countries.ts";
import type { LanguageTag } from "./domain/languages.ts";
import { createOwn } from "./ui/own/own.tsx";
import type { DrawOwn } from "./ui/view.ts";

/** What draws an organisation's own words. */
export const ownIn = (language: LanguageTag): DrawOwn => createOwn(countryNames(language));
