import type { LanguageTag } from "../../domain/languages.ts";
import type { Labels } from "../../ports/translator.ts";

export type LabelLanguageEvent =
  /** Microsoft's pages are in this language on the person's phone; that of our page takes it back. */
  | { readonly kind: "label-language-chosen"; readonly language: LanguageTag }
  | { readonly kind: "labels-read"; readonly language: LanguageTag; readonly labels: Labels }
  | { readonly kind: "labels-lost"; readonly language: LanguageTag };

export type LabelLanguageCommand = {
  readonly kind: "read-labels";
  readonly language: LanguageTag;
};
