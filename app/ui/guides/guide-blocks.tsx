import { findClaim } from "../../domain/claims/claims.ts";
import type { CalendarDate } from "../../domain/dates.ts";
import type { Block, Content } from "../../domain/guide.ts";
import { Line } from "./guide-line.tsx";
import { Code, Table } from "./guide-technical.tsx";
import type { VoiceProps } from "./voice.ts";

const daysIn = (content: Content): readonly CalendarDate[] =>
  content.flatMap((inline) => {
    if (inline.kind === "strong" || inline.kind === "link") return daysIn(inline.content);
    const value = inline.kind === "claim" ? findClaim(inline.claim)?.value : undefined;
    return value?.kind === "date" ? [value.date] : [];
  });

/** A line, and room for how far off the days are that it names; the script fills it. */
const DatedLine = ({ voice, content }: VoiceProps & { readonly content: Content }) => (
  <>
    <Line voice={voice} content={content} />
    {voice.hasDays &&
      [...new Set(daysIn(content))].map((day) => (
        <span class="guide__day" data-day={day} key={day} />
      ))}
  </>
);

type BlockProps = VoiceProps & {
  readonly block: Block;
  readonly id: string;
  readonly under: string;
};

const BlockContent = ({ voice, block, id, under }: BlockProps) => {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <DatedLine voice={voice} content={block.content} />
        </p>
      );
    case "list": {
      const List = block.isOrdered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <DatedLine voice={voice} content={item} />
            </li>
          ))}
        </List>
      );
    }
    case "code":
      return <Code block={block} id={id} />;
    case "table":
      return <Table voice={voice} block={block} labelledBy={under} />;
  }
};

type BlocksProps = VoiceProps & {
  readonly blocks: readonly Block[];
  /** The id of the heading that they stand under. */
  readonly under: string;
};

/** What a section of a guide holds, one below the other. */
export const Blocks = ({ voice, blocks, under }: BlocksProps) => (
  <>
    {blocks.map((block, index) => (
      <BlockContent
        voice={voice}
        block={block}
        id={`${under}-${index}`}
        under={under}
        key={index}
      />
    ))}
  </>
);
