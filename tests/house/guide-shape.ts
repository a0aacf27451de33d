import type { Block, Guide, GuideText, Inline } from "../../app/domain/guide.ts";
import { contentsOf } from "../../app/domain/guide-text.ts";

/** What a translation may not change: the same in every language. */
export type GuideShape = {
  readonly group: string;
  readonly step: string | undefined;
  readonly related: readonly string[];
  /** Links, labels and claims, in no order: each language has its own. */
  readonly names: readonly string[];
  /** A line for each heading, paragraph and list, with the number of its items. */
  readonly outline: readonly string[];
};

const namesIn = (inline: Inline): readonly string[] => {
  switch (inline.kind) {
    case "text":
    case "code":
      return [];
    case "label":
      return [`label ${inline.label}`];
    case "claim":
      return [`claim ${inline.claim}`];
    case "strong":
      return inline.content.flatMap(namesIn);
    case "link":
      return [`link ${Object.values(inline.to).join(" ")}`, ...inline.content.flatMap(namesIn)];
  }
};

const outlineOf = (block: Block): string =>
  block.kind === "list"
    ? `${block.isOrdered ? "ordered" : "plain"} list of ${block.items.length}`
    : block.kind;

export const shapeOf = ({ group, step, related, answer, sections }: Guide): GuideShape => {
  const blocks = [...answer, ...sections.flatMap((section) => section.blocks)];
  return {
    group,
    step,
    related,
    names: blocks.flatMap(contentsOf).flat().flatMap(namesIn).toSorted(),
    outline: [
      ...answer.map(outlineOf),
      ...sections.flatMap((section) => ["heading", ...section.blocks.map(outlineOf)]),
    ],
  };
};

const readOut = (inline: Inline): string => {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "label":
    case "claim":
    case "code":
      return "{{named}}";
    case "strong":
    case "link":
      return inline.content.map(readOut).join("");
  }
};

/** All that people read in a guide, line by line. */
export const linesIn = ({ title, answer, sections }: GuideText): readonly string[] => [
  title,
  ...sections.map((section) => section.title),
  ...[...answer, ...sections.flatMap(({ blocks }) => blocks)]
    .flatMap(contentsOf)
    .map((line) => line.map(readOut).join("")),
];

/** The guides that a guide leads to. */
export const topicsFrom = (guide: Guide): readonly string[] => [
  ...guide.related,
  ...shapeOf(guide)
    .names.filter((name) => name.startsWith("link topic "))
    .map((name) => name.slice("link topic ".length)),
];
