import type { Note } from "../../ports/share.ts";

/** What came of a press on the card; `asked`: the browser was asked to print, and tells no more. */
export type CardNews =
  | "none"
  | "asked"
  | "no-printer"
  | "shared"
  | "dismissed"
  | "copied"
  | "failed";

export type CardEvent =
  | { readonly kind: "card-print-pressed" }
  | { readonly kind: "card-send-pressed"; readonly note: Note }
  | { readonly kind: "card-told"; readonly news: Exclude<CardNews, "none"> };

export type CardCommand =
  | { readonly kind: "print-page" }
  | { readonly kind: "pass-on"; readonly note: Note };
