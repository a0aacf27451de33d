/** HTML in which all that came from outside is text. */
export type Markup = string & { readonly __brand: "markup" };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Invisible marks keep a name or address from turning the sentence around it. Mail programs show
 * them as boxes now and then; an element of its own does the same.
 */
const ISOLATES: Readonly<Record<string, string>> = {
  "\u2066": '<span dir="ltr">',
  "\u2068": '<span dir="auto">',
  "\u2069": "</span>",
};

const escapeLetters = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "");

/** Text as the content of an element. Its isolates are paired, as translators write them. */
export const markupOf = (text: string): Markup =>
  escapeLetters(text).replaceAll(/[\u2066\u2068\u2069]/g, (mark) => ISOLATES[mark] ?? "") as Markup;

/** Text as the value of an attribute in double quotes. */
export const attributeOf = (text: string): Markup => escapeLetters(text) as Markup;

export const joinMarkup = (parts: readonly Markup[]): Markup => parts.join("") as Markup;

const SLOT = /\{\{(\w+)\}\}/g;

/** A template with its slots filled, each once: what is put in is not looked at again. */
export const fillTemplate = (
  template: string,
  values: Readonly<Record<string, Markup | undefined>>,
): Markup =>
  template.replaceAll(SLOT, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to put into {{${name}}}`);
    return value;
  }) as Markup;
