import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import type { MailTemplate } from "../ports/mail-template.ts";

type Options = {
  readonly presets: readonly unknown[];
  readonly validationLevel: "strict";
  readonly keepComments: boolean;
  readonly fonts: Readonly<Record<string, string>>;
};

type Compiled = {
  readonly html: string;
  readonly errors: readonly { readonly message: string }[];
};

// CommonJS with a default export beside others: Node and Vite disagree on what an import of it is.
const require = createRequire(import.meta.url);

/** It takes a second to load, which whoever makes no mails need not wait for. */
const mjmlToHtml = (mjml: string, options: Omit<Options, "presets">): Promise<Compiled> => {
  const compile = require("mjml-core").default as (
    mjml: string,
    options: Options,
  ) => Promise<Compiled>;
  return compile(mjml, { ...options, presets: [require("mjml-preset-core")] });
};

type Direction = "ltr" | "rtl";

/** What differs between the directions, by the name that the source has for it. */
const SIDES: Readonly<Record<Direction, Readonly<Record<string, string>>>> = {
  ltr: { dir: "ltr", start: "left", indent: "0 0 0 24px" },
  rtl: { dir: "rtl", start: "right", indent: "0 24px 0 0" },
};

const SIDE = /%(\w+)%/g;

/** The innermost first: no other part begins inside of it. */
const PART = /\[\[(\w+)\]\]((?:(?!\[\[)[\s\S])*?)\[\[\/\1\]\]/;

/** Cuts out what is marked as a part; the slot in its place is whoever's asks for it. */
const cutParts = (html: string): MailTemplate => {
  const parts: Record<string, string> = {};
  let frame = html;
  for (let found = PART.exec(frame); found !== null; found = PART.exec(frame)) {
    const [whole, name = "", content = ""] = found;
    parts[name] = content.trim();
    frame = frame.replace(whole, "");
  }
  return { frame, parts };
};

/** No mail needs the room that MJML leaves between its lines. */
const withoutIndent = (html: string): string => html.replaceAll(/\n\s*/g, "\n").trim();

/** Compiles the source of mails, for one direction of writing. */
export const compileMail = async (source: string, direction: Direction): Promise<MailTemplate> => {
  const sided = source.replaceAll(SIDE, (_, name: string) => SIDES[direction][name] ?? "");
  const { html, errors } = await mjmlToHtml(sided, {
    validationLevel: "strict",
    keepComments: false,
    // Otherwise it loads them from another host.
    fonts: {},
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return cutParts(withoutIndent(html));
};

const TEMPLATE = /^(.*\.mjml)\?(ltr|rtl)$/;

/** `import { template } from "./mail.mjml?rtl"`: MJML runs at build, since it needs `eval`. */
export const mjmlTemplates = (): Plugin => ({
  name: "second-step-mjml-templates",
  async load(id) {
    const [, file, direction] = TEMPLATE.exec(id) ?? [];
    if (file === undefined) return undefined;
    this.addWatchFile(file);
    const template = await compileMail(readFileSync(file, "utf8"), direction as Direction);
    return { code: `export const template = ${JSON.stringify(template)};`, map: null };
  },
});
