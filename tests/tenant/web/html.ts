/** Markup that is safe to print. Only `html` makes it; every other value is escaped. */
export type Html = { readonly markup: string };

type Value = Html | string | number | false | undefined | readonly Html[];

export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: String.raw({ raw: strings }, ...values.map(print)) };
}

function print(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "object") {
    return "markup" in value ? value.markup : value.map((one) => one.markup).join("");
  }
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
