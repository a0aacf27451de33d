import type { Block, Content, GuideText, Inline } from "./guide.ts";

/** How the places of a guide read in its language. */
export type Speak = {
  label(key: string): string;
  claim(id: string): string;
};

/** The content without its elements. */
export const textOf = (content: readonly Inline[], speak: Speak): string =>
  content
    .map((inline) => {
      switch (inline.kind) {
        case "text":
        case "code":
          return inline.text;
        case "label":
          return speak.label(inline.label);
        case "claim":
          return speak.claim(inline.claim);
        default:
          return textOf(inline.content, speak);
      }
    })
    .join("");

/** The lines of text in a block, code apart. */
export const contentsOf = (block: Block): readonly Content[] => {
  switch (block.kind) {
    case "paragraph":
      return [block.content];
    case "list":
      return block.items;
    case "table":
      return [...block.head, ...block.rows.flat()];
    case "code":
      return [];
  }
};

const linesOf = (block: Block, speak: Speak): readonly string[] =>
  contentsOf(block).map((content) => textOf(content, speak));

/** All that a guide says below its title, a line for each paragraph, heading, item and cell. */
export const linesOfGuide = ({ answer, sections }: GuideText, speak: Speak): readonly string[] => [
  ...answer.flatMap((block) => linesOf(block, speak)),
  ...sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => linesOf(block, speak)),
  ]),
];

// A stop after a day of the month ("1. Februar") or after one letter ("z. B.") ends no sentence.
// Japanese leaves no space behind one.
const SENTENCE =
  /^.*?(?:(?:[!?؟…]|(?<!(?<!\d)\d{1,2}|(?<!\p{L})\p{L})\.)[\p{Pf}\p{Pi}\p{Pe}]*(?=\s|$)|[。！？]\p{Pe}*)/su;

export const firstSentence = (text: string): string => SENTENCE.exec(text)?.[0] ?? text;

/** The first sentence of a guide's answer: what search results and other sites show of it. */
export const leadOf = ({ answer }: Pick<GuideText, "answer">, speak: Speak): string => {
  const [first] = answer;
  return first === undefined ? "" : firstSentence(linesOf(first, speak)[0] ?? "");
};
