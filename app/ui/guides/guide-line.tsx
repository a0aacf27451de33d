import { findClaim } from "../../domain/claims/claims.ts";
import { formatClaim } from "../../domain/claims/format-claim.ts";
import type { Content, Inline, LinkTarget } from "../../domain/guide.ts";
import type { VoiceProps } from "./voice.ts";

type LineProps = VoiceProps & { readonly content: Content };

const ClaimText = ({ voice, id }: VoiceProps & { readonly id: string }) => {
  const claim = findClaim(id);
  if (claim === undefined) return null;
  const text = formatClaim(claim, voice.language);
  const { value } = claim;
  if (value.kind === "date") return <time dateTime={value.date}>{text}</time>;
  if (value.kind === "month") return <time dateTime={value.month}>{text}</time>;
  return <>{text}</>;
};

const Anchor = ({ voice, to, content }: LineProps & { readonly to: LinkTarget }) => (
  <a
    href={voice.hrefOf(to)}
    {...(to.kind === "claim" && { target: "_blank", rel: "noopener noreferrer" })}
  >
    <Line voice={voice} content={content} />
  </a>
);

/** Fits a line of the smallest phone. */
const isShort = (code: string): boolean => code.length <= 26;

const Piece = ({ voice, inline }: VoiceProps & { readonly inline: Inline }) => {
  switch (inline.kind) {
    case "text":
      return <>{inline.text}</>;
    case "code":
      return <code {...(isShort(inline.text) && { class: "code-short" })}>{inline.text}</code>;
    case "label":
      return <>{voice.label(inline.label)}</>;
    case "claim":
      return <ClaimText voice={voice} id={inline.claim} />;
    case "strong":
      return (
        <strong>
          <Line voice={voice} content={inline.content} />
        </strong>
      );
    case "link":
      return <Anchor voice={voice} to={inline.to} content={inline.content} />;
  }
};

/** A line of a guide: text, and what stands in it. */
export const Line = ({ voice, content }: LineProps) => (
  <>
    {content.map((inline, index) => (
      <Piece voice={voice} inline={inline} key={index} />
    ))}
  </>
);
