import { LANGUAGES } from "../../../app/domain/languages.ts";
import { PSEUDO, PSEUDO_NAME } from "../../support/pseudo-language.ts";
import type { Piece } from "../person.ts";

const escapeText = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const LANGUAGE_NAMES = [...LANGUAGES.map(({ name }) => name), PSEUDO_NAME].map(escapeText);

/** What stands outside the brackets and is no word of ours that somebody forgot. */
const NO_WORDS: readonly RegExp[] = [
  // Languages are named in themselves, whatever the page is in.
  new RegExp(`^(?:${LANGUAGE_NAMES.join("|")})$`, "u"),
  // The organisation’s name, and what its config.json says about the help desk.
  /^(?:· )?Contoso$/,
  // The first letter of that name stands where a logo would.
  /^C$/,
  /^(?:\+44 20 7946 0123|Mon-Fri 8-18|help@contoso\.example)$/,
  // Numbers, dates as digits, and marks between two texts.
  /^[\p{N}\p{P}\p{S}\p{Z}\u2066-\u2069\u200e\u200f]+$/u,
  // A day, as the browser writes it in full.
  /^\w+, \w+ \d{1,2}, \d{4}$/,
  // A code for the help desk, and the same one letter by letter for those who hear it.
  /^[\dA-Z]{4}(?:-[\dA-Z]{4})+$/,
  /^[\dA-Z](?:, [\dA-Z])+$/,
  // Addresses.
  /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/,
  /^localhost:\d+(?:\/\S*)?$/,
];

const OPEN = "⟦";
const CLOSE = "⟧";

/** The parts of a text that stand in no bracket, and how deep the next piece begins. */
const outside = (
  text: string,
  depth: number,
): { readonly bare: string; readonly depth: number } => {
  let bare = "";
  let now = depth;
  for (const letter of text) {
    if (letter === OPEN) now += 1;
    else if (letter === CLOSE) now -= 1;
    else if (now === 0) bare += letter;
  }
  return { bare: bare.trim(), depth: now };
};

const isFine = (bare: string): boolean =>
  bare === "" || NO_WORDS.some((pattern) => pattern.test(bare));

/** What nobody translated, and what does not end where its text ends, a line each. */
export const findUntranslated = (pieces: readonly Piece[]): readonly string[] => {
  let depth = 0;
  const findings = pieces.flatMap(({ text, language, place }) => {
    if (language !== PSEUDO) return [];
    const next = outside(text, depth);
    depth = next.depth;
    return isFine(next.bare) ? [] : [`in <${place}>: ${next.bare}`];
  });
  return depth === 0 ? findings : [...findings, `${depth} brackets are not closed`];
};
