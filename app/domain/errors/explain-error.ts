import { ERRORS, type ErrorId } from "./errors.ts";
import { foldMessage } from "./fold-message.ts";
import type { KnownError } from "./known-error.ts";

export type Explanation =
  | { readonly kind: "known"; readonly error: KnownError & { readonly id: ErrorId } }
  /** It looks like a message, and is none of ours to explain. */
  | { readonly kind: "unknown" };

/** No message that people paste is longer; of a longer one the beginning says enough. */
const LONGEST = 20_000;

const known = ERRORS.map((error) => ({
  error,
  // A message that begins with its number is known by it; the rest of it is for whoever reads.
  signs: [error.shown.replace(/^AADSTS\d+: /, ""), ...(error.signs ?? [])].map(
    (sign) => ` ${foldMessage(sign)} `,
  ),
}));

const BY_NUMBER: ReadonlyMap<string, KnownError & { readonly id: ErrorId }> = new Map(
  ERRORS.flatMap((error) => (error.numbers ?? []).map((number) => [number, error] as const)),
);

const NUMBERED = /\baadsts ?(\d{4,7})\b/g;

/** Words and shapes that only messages have: German and Arabic as Microsoft's pages say them. */
const LOOKS =
  /\baadsts|\b0x[\da-f]{6,8}|\b[45]\d\d \d \d \d|\b(?:error|fault|fehler|status) ?(?:code ?)?(?:0x|\d)|\berror code|\bfehlercode|\b(?:correlation|request|trace|korrelations?) ?id\b|something went wrong|an error (?:has )?occurred|\b\w+error\b|رمز الخطأ|حدث خطأ/;

const inNumbers = (text: string, isMessage: boolean): Explanation | undefined => {
  const said = [...text.matchAll(NUMBERED)].map(([, number = ""]) => number);
  const bare = isMessage ? (text.match(/\b\d{5,7}\b/g) ?? []) : [];
  const error = [...said, ...bare].map((number) => BY_NUMBER.get(number)).find(Boolean);
  return error && { kind: "known", error };
};

const inWords = (text: string): Explanation | undefined => {
  const padded = ` ${text} `;
  const found = known.find(({ signs }) =>
    // Chinese and Japanese write no spaces between words.
    signs.some((sign) => padded.includes(/[\u3040-\u9fff]/.test(sign) ? sign.trim() : sign)),
  );
  return found && { kind: "known", error: found.error };
};

/** What a message means that somebody typed or pasted, whatever stands around it; undefined if it is none. */
export const explainError = (text: string): Explanation | undefined => {
  const folded = foldMessage(text.slice(0, LONGEST));
  const isMessage = LOOKS.test(folded);
  const found = inNumbers(folded, isMessage) ?? inWords(folded);
  return found ?? (isMessage ? { kind: "unknown" } : undefined);
};
