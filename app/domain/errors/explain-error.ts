import { errorOfNumber } from "./error-numbers.ts";
import { ERRORS, type ErrorId, type PlacedError } from "./errors.ts";
import { foldMessage } from "./fold-message.ts";
import { isMessage } from "./message-shapes.ts";
import { unwrapMessage } from "./unwrap-message.ts";

export type Explanation =
  | { readonly kind: "known"; readonly error: PlacedError }
  /** It looks like a message, and is none of ours to explain. */
  | { readonly kind: "unknown" };

/** No message that people paste is longer; of a longer one the beginning says enough. */
const LONGEST = 20_000;

/** A field of one line swallows the breaks of what is pasted: so long a sign is one all the same. */
const UNMISTAKABLE = 14;

const compact = (folded: string): string => folded.replaceAll(" ", "");

const SIGNS = ERRORS.flatMap((error) =>
  // A message that begins with its number is known by it; the rest of it is for whoever reads.
  [error.shown.replace(/^AADSTS\d+: /, ""), ...(error.signs ?? [])].map((sign) => {
    const words = foldMessage(sign);
    return { error, words: ` ${words} `, letters: compact(words) };
  }),
)
  // The longer it is, the surer.
  .toSorted((one, other) => other.letters.length - one.letters.length);

const BY_ID: ReadonlyMap<ErrorId, PlacedError> = new Map(ERRORS.map((error) => [error.id, error]));

/** Numbers that are called AADSTS count before those that only look like one. */
const inNumbers = (folded: string): PlacedError | undefined => {
  const called = [...folded.matchAll(/aadsts ?(\d{5,7})(?!\d)/g)].map(([, number = ""]) => number);
  const numbers = called.length > 0 ? called : (folded.match(/\b\d{5,7}\b/g) ?? []);
  const id = numbers.map(errorOfNumber).find((found) => found !== undefined);
  return id && BY_ID.get(id);
};

const inWords = (folded: string): PlacedError | undefined => {
  const words = ` ${folded} `;
  const letters = compact(folded);
  return SIGNS.find(
    (sign) =>
      words.includes(sign.words) ||
      // Chinese and Japanese write no spaces between words.
      ((sign.letters.length >= UNMISTAKABLE || /[\u3040-\u9fff]/.test(sign.letters)) &&
        letters.includes(sign.letters)),
  )?.error;
};

/** What a message means that somebody typed or pasted, whatever stands around it; undefined if it is none. */
export const explainError = (text: string): Explanation | undefined => {
  const folded = foldMessage(unwrapMessage(text.slice(0, LONGEST)));
  const error = inNumbers(folded) ?? inWords(folded);
  if (error !== undefined) return { kind: "known", error };
  return isMessage(folded) ? { kind: "unknown" } : undefined;
};
