import type { Draft, MailBlock } from "../domain/kit/mail-blocks.ts";
import { type LanguageTag, languageOf } from "../domain/languages.ts";

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Numbered in the reader's own digits. */
const steps = (items: readonly string[], language: LanguageTag): string => {
  const { format } = new Intl.NumberFormat(languageOf(language).numbers);
  return items.map((item, index) => `${format(index + 1)}. ${item}`).join("\n");
};

const writeBlock = (block: MailBlock, language: LanguageTag): readonly string[] => {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "address":
      return [`${block.label}\n${block.url}`];
    case "steps":
      return [`${block.title}:\n${steps(block.items, language)}`];
    case "list":
      return [`${block.title}:\n${list(block.items)}`];
  }
};

/** A mail or post as text alone: lines end in `\n`, a blank line is between its parts. */
export const writeText = (
  { title, body, signature, check, desk }: Draft,
  language: LanguageTag,
): string => {
  const parts = [
    title,
    ...body.flatMap((block) => writeBlock(block, language)),
    signature,
    ...(check === undefined ? [] : [`${check.title}:\n${list(check.items)}`]),
    ...(desk.lines.length === 0 ? [] : [`${desk.title}:\n${desk.lines.join("\n")}`]),
  ];
  return `${parts.join("\n\n")}\n`;
};
