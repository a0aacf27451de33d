import { findClaim } from "../domain/claims/claims.ts";
import type { Inline, LinkTarget } from "../domain/guide.ts";
import { isItGuideId } from "../domain/it-guides.ts";
import { IT_PAGES } from "../domain/it-pages.ts";
import { PAGES } from "../domain/routes.ts";
import { isTopic } from "../domain/topics.ts";

/** Whether the guide's language has a wording of this label of Microsoft's to show. */
export type HasLabel = (key: string) => boolean;

// The braces keep their place in the list: every second piece is what stands between them.
const SLOT = /\{\{([^{}]*)\}\}/;

const inlineOf = (name: string, hasLabel: HasLabel): Inline | undefined => {
  const [, kind, id = ""] = /^(label|claim)\.([a-z\d-]+)$/.exec(name) ?? [];
  if (kind === "label" && hasLabel(id)) return { kind, label: id };
  if (kind === "claim" && findClaim(id) !== undefined) return { kind, claim: id };
  return undefined;
};

/** What Markdown makes one space of; a space that holds two words together stays. */
const BREAKS = /[^\S\u00a0\u202f]+/g;

/** A text with what stands in its places, or the place that nothing is known for. */
export const fillSlots = (
  text: string,
  hasLabel: HasLabel,
): readonly Inline[] | { readonly unknown: string } => {
  const found: Inline[] = [];
  for (const [index, piece] of text.split(SLOT).entries()) {
    if (index % 2 === 1) {
      const inline = inlineOf(piece, hasLabel);
      if (inline === undefined) return { unknown: `{{${piece}}}` };
      found.push(inline);
    } else if (/\{\{|\}\}/.test(piece)) return { unknown: piece };
    else if (piece !== "") found.push({ kind: "text", text: piece.replaceAll(BREAKS, " ") });
  }
  return found;
};

/** `page:scan`, `help:new-phone` or `claim:security-info`; nothing else is a link in a guide. */
export const parseTarget = (url: string): LinkTarget | undefined => {
  const [, kind, name = ""] = /^(page|help|claim):([a-z\d-]+)$/.exec(url) ?? [];
  const page = PAGES.find((known) => known === name);
  if (kind === "page" && page !== undefined) return { kind, page };
  if (kind === "help" && isTopic(name)) return { kind: "topic", topic: name };
  if (kind === "claim" && findClaim(name)?.value.kind === "link") return { kind, claim: name };
  return undefined;
};

/** Guides for IT lead to each other, too: `guide:hosting`, `it:start`. */
export const parseItTarget = (url: string): LinkTarget | undefined => {
  const [, kind, name = ""] = /^(guide|it):([a-z\d-]+)$/.exec(url) ?? [];
  const page = IT_PAGES.find((known) => known === name);
  if (kind === "it" && page !== undefined) return { kind: "it-page", page };
  if (kind === "guide" && isItGuideId(name)) return { kind: "it-guide", id: name };
  return parseTarget(url);
};
