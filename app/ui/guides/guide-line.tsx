import { findClaim } from "../../domain/claims/claims.ts";
import { formatClaim } from "../../domain/claims/format-claim.ts";
import type { Inline, LinkTarget } from "../../domain/guide.ts";
import { securityInfoLink } from "../../domain/links.ts";
import type { LabelKey } from "../../ports/translator.ts";
import { KeyLabel } from "../parts/key-label.tsx";
import { topicPath } from "../parts/topic-path.ts";
import type { View } from "../view.ts";

type LineProps = { readonly view: View; readonly content: readonly Inline[] };

const ClaimText = ({ view, id }: { readonly view: View; readonly id: string }) => {
  const claim = findClaim(id);
  if (claim === undefined) return null;
  const text = formatClaim(claim, view.t.language);
  const { value } = claim;
  if (value.kind === "date") return <time dateTime={value.date}>{text}</time>;
  if (value.kind === "month") return <time dateTime={value.month}>{text}</time>;
  return <>{text}</>;
};

/** Microsoft's page in the guide's language; a document does not know the tenant. */
const addressOf = (view: View, id: string): string => {
  const value = findClaim(id)?.value;
  // The compiler lets no other claim be a link.
  if (value?.kind !== "link") return "";
  return id === "security-info"
    ? securityInfoLink(value.url, { language: view.t.language })
    : value.url;
};

const Anchor = ({ view, to, content }: LineProps & { readonly to: LinkTarget }) => {
  const inside = <Line view={view} content={content} />;
  switch (to.kind) {
    case "page":
      return <a href={view.path(to.page)}>{inside}</a>;
    case "topic":
      return <a href={topicPath(view, to.topic)}>{inside}</a>;
    case "claim":
      return (
        <a href={addressOf(view, to.claim)} target="_blank" rel="noopener noreferrer">
          {inside}
        </a>
      );
  }
};

const Piece = ({ view, inline }: { readonly view: View; readonly inline: Inline }) => {
  switch (inline.kind) {
    case "text":
      return <>{inline.text}</>;
    case "label":
      // The compiler has seen it among the labels of this language.
      return <KeyLabel view={view} of={inline.label as LabelKey} />;
    case "claim":
      return <ClaimText view={view} id={inline.claim} />;
    case "strong":
      return (
        <strong>
          <Line view={view} content={inline.content} />
        </strong>
      );
    case "link":
      return <Anchor view={view} to={inline.to} content={inline.content} />;
  }
};

/** A line of a guide: text, and what stands in it. */
export const Line = ({ view, content }: LineProps) => (
  <>
    {content.map((inline, index) => (
      <Piece view={view} inline={inline} key={index} />
    ))}
  </>
);
