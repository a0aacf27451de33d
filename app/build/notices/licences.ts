/** Licences that let everybody pass the code on, and ask for no more than to be named (SPDX). */
const TAKEN = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/**
 * MPL-2.0 holds for its own files alone: it is taken where they are passed on as they came, with a word
 * of where their source is.
 */
const UNCHANGED: Readonly<Record<string, string>> = { "@resvg/resvg-wasm": "MPL-2.0" };

/** One of them is ours to choose. */
const choicesIn = (expression: string): readonly string[] =>
  expression.replaceAll(/[()]/g, "").split(" OR ");

/** Whether a package may be shipped; `licence` is an SPDX expression. */
export const isTaken = (name: string, licence: string): boolean =>
  UNCHANGED[name] === licence || choicesIn(licence).some((choice) => TAKEN.has(choice));
