import { findClaim } from "../../domain/claims/claims.ts";
import type { CalendarDate } from "../../domain/dates.ts";
import type { Block, Inline } from "../../domain/guide.ts";
import type { ViewProps } from "../view.ts";
import { Line } from "./guide-line.tsx";

const daysIn = (content: readonly Inline[]): readonly CalendarDate[] =>
  content.flatMap((inline) => {
    if (inline.kind === "strong" || inline.kind === "link") return daysIn(inline.content);
    const value = inline.kind === "claim" ? findClaim(inline.claim)?.value : undefined;
    return value?.kind === "date" ? [value.date] : [];
  });

/** A line, and room for how far off the days are that it names; the script fills it. */
const DatedLine = ({ view, content }: ViewProps & { readonly content: readonly Inline[] }) => (
  <>
    <Line view={view} content={content} />
    {[...new Set(daysIn(content))].map((day) => (
      <span class="guide__day" data-day={day} key={day} />
    ))}
  </>
);

const BlockContent = ({ view, block }: ViewProps & { readonly block: Block }) => {
  if (block.kind === "paragraph") {
    return (
      <p>
        <DatedLine view={view} content={block.content} />
      </p>
    );
  }
  const List = block.isOrdered ? "ol" : "ul";
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>
          <DatedLine view={view} content={item} />
        </li>
      ))}
    </List>
  );
};

/** Paragraphs and lists of a guide, one below the other. */
export const Blocks = ({ view, blocks }: ViewProps & { readonly blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <BlockContent view={view} block={block} key={index} />
    ))}
  </>
);
