import type { LanguageTag } from "../../domain/languages.ts";
import type { Findings } from "../../ports/library.ts";

export type SearchEvent =
  /** Somebody came to the search field of the help page, or typed in it. */
  | { readonly kind: "help-searched"; readonly query: string }
  | { readonly kind: "help-found"; readonly query: string; readonly findings: Findings };

export type SearchCommand = {
  readonly kind: "search-help";
  readonly query: string;
  readonly language: LanguageTag;
};
