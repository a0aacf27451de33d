import type { Draft, MailBlock } from "../domain/kit/mail-blocks.ts";
import { languageOf } from "../domain/languages.ts";
import type { MailInput, Post } from "../ports/rollout-mail.ts";
import { draftPost } from "./compose-draft.ts";
import { attributeOf, joinMarkup, type Markup, markupOf } from "./markup.ts";
import { writeText } from "./write-text.ts";

const paragraph = (content: Markup): Markup => `<p>${content}</p>` as Markup;

const writeBlock = (block: MailBlock): Markup => {
  switch (block.kind) {
    case "text":
      return paragraph(markupOf(block.text));
    case "address": {
      const link = `<a href="${attributeOf(block.url)}">${markupOf(block.url)}</a>`;
      return paragraph(`${markupOf(block.label)}<br>${link}` as Markup);
    }
    case "steps":
    case "list": {
      const items = joinMarkup(block.items.map((item) => `<li>${markupOf(item)}</li>` as Markup));
      return `<p><b>${markupOf(block.title)}</b></p><ul>${items}</ul>` as Markup;
    }
  }
};

const writeHtml = ({ title, body, signature, desk }: Draft): Markup =>
  joinMarkup([
    `<p><b>${markupOf(title)}</b></p>` as Markup,
    ...body.map(writeBlock),
    ...(desk.lines.length === 0
      ? []
      : [paragraph([desk.title, ...desk.lines].map(markupOf).join("<br>") as Markup)]),
    paragraph(markupOf(signature)),
  ]);

/** The post that goes with the mails. */
export const composePost = (input: MailInput): Post => {
  const { language } = input.t;
  const draft = draftPost(input);
  const { direction } = languageOf(language);
  return {
    text: writeText(draft, language),
    html: `<div lang="${language}" dir="${direction}">${writeHtml(draft)}</div>`,
  };
};
