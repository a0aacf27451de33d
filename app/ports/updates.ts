import type { LanguageTag } from "../domain/languages.ts";

export type UpdateNews =
  /** A new version waits for the person's word. */
  | { readonly kind: "waiting" }
  /** Another tab let the new version in: what this page has not fetched yet may be gone. */
  | { readonly kind: "replaced" }
  /** All pages of a language work without a network, or cannot be kept on this phone. */
  | { readonly kind: "kept" | "not-kept"; readonly language: LanguageTag };

export type Updates = {
  /** Starts keeping the app on the phone and looking for new versions. */
  start(language: LanguageTag, onNews: (news: UpdateNews) => void): void;
  /** Keeps another language, too. */
  speak(language: LanguageTag): void;
  /** Asks the host whether there is a new version; at most as often as is decent. */
  look(): void;
  /** Loads the page afresh, once, by the newest version that is to be had. */
  reload(): void;
};
