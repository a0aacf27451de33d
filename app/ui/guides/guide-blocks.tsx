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

const linesOf = (block: Block): readonly (readonly Inline[])[] =>
  block.kind === "paragraph" ? [block.content] : block.items;

/** Room for how far off the days are that were named just before; the script fills it. */
const Days = ({ block }: { readonly block: Block }) => (
  <>
    {[...new Set(linesOf(block).flatMap(daysIn))].map((day) => (
      <p class="guide__day" data-day={day} key={day} />
    ))}
  </>
);

const BlockContent = ({ view, block }: ViewProps & { readonly block: Block }) => {
  if (block.kind === "paragraph") {
    return (
      <p>
        <Line view={view} content={block.content} />
      </p>
    );
  }
  const List = block.isOrdered ? "ol" : "ul";
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>
          <Line view={view} content={item} />
        </li>
      ))}
    </List>
  );
};

const DatedBlock = (props: ViewProps & { readonly block: Block }) => (
  <>
    <BlockContent {...props} />
    <Days block={props.block} />
  </>
);

/** Paragraphs and lists of a guide, one below the other. */
export const Blocks = ({ view, blocks }: ViewProps & { readonly blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <DatedBlock view={view} block={block} key={index} />
    ))}
  </>
);
