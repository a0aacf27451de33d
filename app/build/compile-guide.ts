import type { Block, Guide, GuideText } from "../domain/guide.ts";
import type { Topic } from "../domain/topics.ts";
import { type Fail, failIn } from "./guide-fault.ts";
import { FRONT, splitFront } from "./guide-front.ts";
import { type Piece, readMarkdown } from "./guide-markdown.ts";
import { type HasLabel, parseTarget } from "./guide-slots.ts";

type Source = {
  readonly topic: Topic;
  /** Where it stands, for whoever has to mend it. */
  readonly file: string;
  readonly text: string;
};

export type GuideRules = {
  readonly hasLabel: HasLabel;
  /** How the heading of what to do when nothing helped reads in this language. */
  readonly lastHeading: string;
};

/** The blocks before the first heading, then a section for each heading. */
export const partSections = (pieces: readonly Piece[]): Omit<GuideText, "title"> => {
  const answer: Block[] = [];
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const piece of pieces) {
    if (piece.kind === "heading") sections.push({ title: piece.title, blocks: [] });
    else (sections.at(-1)?.blocks ?? answer).push(piece);
  }
  return { answer, sections };
};

/** What is asked of every guide. */
export const checkText = ({ answer, sections }: Omit<GuideText, "title">, fail: Fail): void => {
  if (answer[0]?.kind !== "paragraph") fail(1, "a guide begins with its answer");
  const bare = sections.find(({ blocks }) => blocks.length === 0);
  if (bare !== undefined) fail(1, `nothing stands under “${bare.title}”`);
};

const check = (guide: Guide, { lastHeading }: GuideRules, fail: Fail): void => {
  checkText(guide, fail);
  if (guide.sections.length < 2) fail(1, "a guide has steps, and what to do when they don’t help");
  const last = guide.sections.at(-1)?.title;
  if (last !== lastHeading) fail(1, `the last heading is “${last}”, not “${lastHeading}”`);
  if (guide.related.includes(guide.topic)) fail(1, "a guide is not related to itself");
};

/** A guide from its file; what is outside the format is a `GuideFault`. */
export const compileGuide = ({ topic, file, text }: Source, rules: GuideRules): Guide => {
  const { front, body, linesBefore } = splitFront(text, FRONT, failIn(file));
  const fail = failIn(file, linesBefore);
  const { hasLabel } = rules;
  const pieces = readMarkdown(body, { hasLabel, parseTarget, isTechnical: false, fail });
  const { step, ...said } = front;
  const guide = { topic, ...said, ...(step && { step }), ...partSections(pieces) };
  check(guide, rules, failIn(file));
  return guide;
};
