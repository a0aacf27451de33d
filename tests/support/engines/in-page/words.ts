/** A text or a pattern, as it comes into a page. */
export type Asked =
  | { readonly text: string }
  | { readonly pattern: string; readonly flags: string };

const tidy = (text: string): string =>
  text
    .replaceAll(/[\u200b\u00ad]/g, "")
    .trim()
    .replaceAll(/\s+/g, " ");

/** Whether a text is what is asked for, all of it. */
export const isWhole = (text: string, asked: Asked): boolean =>
  "text" in asked
    ? tidy(text) === tidy(asked.text)
    : new RegExp(asked.pattern, asked.flags).test(tidy(text));

/** Whether what is asked for is a part of a text, whatever its case. */
export const isPart = (text: string, asked: Asked): boolean =>
  "text" in asked
    ? tidy(text).toLowerCase().includes(tidy(asked.text).toLowerCase())
    : new RegExp(asked.pattern, asked.flags).test(tidy(text));
