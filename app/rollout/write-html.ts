import { accentFor } from "../domain/accent.ts";
import type { Draft, MailBlock, TitledList } from "../domain/kit/mail-blocks.ts";
import { type LanguageTag, languageOf } from "../domain/languages.ts";
import type { MailTemplate } from "../ports/mail-template.ts";
import { template as leftToRight } from "./mail.mjml?ltr";
import { template as rightToLeft } from "./mail.mjml?rtl";
import { attributeOf, fillTemplate, joinMarkup, type Markup, markupOf } from "./markup.ts";

/** The green of the app, for whoever has set no colour. */
const DEFAULT_ACCENT = "#0a6a5c";

type Fill = (part: string, values: Readonly<Record<string, Markup>>) => Markup;

/** What a mail is written with. */
type Pen = {
  readonly fill: Fill;
  readonly accent: Markup;
  /** By which CSS numbers a list. */
  readonly digits: Markup;
};

const filler =
  ({ parts }: MailTemplate): Fill =>
  (part, values) => {
    const template = parts[part];
    if (template === undefined) throw new Error(`the template of mails has no part “${part}”`);
    return fillTemplate(template, values);
  };

const shadesOf = (accent: string | undefined): { accent: Markup; accentDark: Markup } => {
  const shades = accentFor(accent ?? "") ?? accentFor(DEFAULT_ACCENT);
  return {
    accent: attributeOf(shades?.light.accent ?? DEFAULT_ACCENT),
    accentDark: attributeOf(shades?.dark.accent ?? DEFAULT_ACCENT),
  };
};

type List = TitledList & { readonly kind: "steps" | "list" };

const writeList = ({ fill, digits }: Pen, { kind, title, items }: List): Markup =>
  joinMarkup([
    fill("heading", { text: markupOf(title) }),
    fill(kind, {
      items: joinMarkup(items.map((item) => fill("item", { text: markupOf(item) }))),
      digits,
    }),
  ]);

/**
 * An address that is too long for its line is broken behind a slash or before a dot; it would be
 * inside a name otherwise.
 */
const addressMarkup = (url: string): Markup =>
  markupOf(url).replaceAll(/(?<=[^:/]\/)(?=.)|(?=\.)/g, "<wbr>") as Markup;

const writeBlock = (pen: Pen, block: MailBlock): Markup => {
  const { fill, accent } = pen;
  switch (block.kind) {
    case "text":
      return fill("text", { text: markupOf(block.text) });
    case "address":
      return fill("address", {
        label: markupOf(block.label),
        href: attributeOf(block.url),
        url: addressMarkup(block.url),
        accent,
      });
    case "steps":
    case "list":
      return writeList(pen, block);
  }
};

const writeDesk = ({ fill }: Pen, { title, lines }: Draft["desk"]): Markup =>
  fill("desk", {
    content: joinMarkup([
      fill("heading", { text: markupOf(title) }),
      fill("lines", {
        items: joinMarkup(lines.map((line) => fill("line", { text: markupOf(line) }))),
      }),
    ]),
  });

type Look = {
  readonly language: LanguageTag;
  readonly subject: string;
  /** The organisation's `#rrggbb`. */
  readonly accent: string | undefined;
};

/** A mail as the HTML that mail programs understand: no picture, no script, nothing to load. */
export const writeMailHtml = (draft: Draft, { language, subject, accent }: Look): string => {
  const { direction, numbers } = languageOf(language);
  const template = direction === "rtl" ? rightToLeft : leftToRight;
  const fill = filler(template);
  const shades = shadesOf(accent);
  const digits = attributeOf(numbers.endsWith("-nu-arab") ? "arabic-indic" : "decimal");
  const pen: Pen = { fill, accent: shades.accent, digits };
  const { sender, title, body, signature, check, desk } = draft;
  return fillTemplate(template.frame, {
    language: attributeOf(language),
    subject: attributeOf(subject),
    accentDark: shades.accentDark,
    sender: sender === undefined ? markupOf("") : fill("sender", { text: markupOf(sender) }),
    title: markupOf(title),
    body: joinMarkup(body.map((block) => writeBlock(pen, block))),
    signature: markupOf(signature),
    check: check === undefined ? markupOf("") : writeList(pen, { kind: "list", ...check }),
    desk: desk.lines.length === 0 ? markupOf("") : writeDesk(pen, desk),
  });
};
