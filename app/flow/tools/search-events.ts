import type { LanguageTag } from "../../domain/languages.ts";
import type { Findings, Message } from "../../ports/library.ts";

/** The messages that somebody may pick from. */
export type MessageList =
  | { readonly kind: "waiting" | "lost" }
  | { readonly kind: "here"; readonly messages: readonly Message[] };

export type SearchEvent =
  /** Somebody came to the search field of the help page, typed in it, or picked a message for it. */
  | { readonly kind: "help-searched"; readonly query: string; readonly isPicked?: boolean }
  | { readonly kind: "help-found"; readonly query: string; readonly findings: Findings }
  /** Somebody opened the list of messages. */
  | { readonly kind: "messages-wanted" }
  | {
      readonly kind: "messages-listed";
      readonly language: LanguageTag;
      readonly list: MessageList;
    };

export type SearchCommand =
  | { readonly kind: "search-help"; readonly query: string; readonly language: LanguageTag }
  | { readonly kind: "list-messages"; readonly language: LanguageTag };
