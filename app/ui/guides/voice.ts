import type { ComponentChild } from "preact";
import type { LinkTarget } from "../../domain/guide.ts";
import type { LanguageTag } from "../../domain/languages.ts";

/** What the text of a guide needs to know of the document that it stands in. */
export type Voice = {
  readonly language: LanguageTag;
  readonly hrefOf: (to: LinkTarget) => string;
  /** One of Microsoft's labels by its key. */
  readonly label: (key: string) => ComponentChild;
  /** Whether a script says below a line how far off the days are that it names. */
  readonly hasDays: boolean;
};

export type VoiceProps = { readonly voice: Voice };
