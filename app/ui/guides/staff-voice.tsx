import { findClaim } from "../../domain/claims/claims.ts";
import type { LinkTarget } from "../../domain/guide.ts";
import { securityInfoLink } from "../../domain/links.ts";
import type { LabelKey } from "../../ports/translator.ts";
import { KeyLabel } from "../parts/key-label.tsx";
import { topicPath } from "../parts/topic-path.ts";
import type { View } from "../view.ts";
import type { Voice } from "./voice.ts";

/** Microsoft's page in the guide's language; a document does not know the tenant. */
const addressOf = ({ t }: View, id: string): string => {
  const value = findClaim(id)?.value;
  // The compiler lets no other claim be a link.
  if (value?.kind !== "link") return "";
  return id === "security-info" ? securityInfoLink(value.url, { language: t.language }) : value.url;
};

const hrefIn = (view: View, to: LinkTarget): string => {
  switch (to.kind) {
    case "page":
      return view.path(to.page);
    case "topic":
      return topicPath(view, to.topic);
    case "claim":
      return addressOf(view, to.claim);
    default:
      // The compiler lets no guide for staff lead to IT's pages.
      return "";
  }
};

/** The guides for staff. */
export const staffVoice = (view: View): Voice => ({
  language: view.t.language,
  hrefOf: (to) => hrefIn(view, to),
  // The compiler has seen it among the labels of this language.
  label: (key) => <KeyLabel view={view} of={key as LabelKey} />,
  hasDays: true,
});
