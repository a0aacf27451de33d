/** Crockford’s base32: no I, L, O and U (crockford.com/base32.html, read 2026-11). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What a hand writes for a digit. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/** What only keeps a code readable, and what comes along when text is copied. */
const GAPS = /[\s\p{Z}\p{Pd}\p{Cf}]/gu;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Any script’s digits stand ten in a row, from zero (Unicode 16, 4.6). */
const digitOf = (code: number): number => {
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return (code - first) % 10;
};

const symbolOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return isDigit(code) ? digitOf(code) : ALPHABET.indexOf(LOOK_ALIKES[character] ?? character);
};

/** Nobody writes more than that by hand; it need not be looked at. */
const LONGEST = 200;

/** Five bits each, as people write them. */
export const writeSymbols = (symbols: readonly number[]): string =>
  symbols.map((symbol) => ALPHABET[symbol]).join("");

/** What people wrote, five bits each; undefined where something in it is none of the alphabet. */
export const readSymbols = (text: string): readonly number[] | undefined => {
  if (text.length > LONGEST) return undefined;
  const bare = text.normalize("NFKC").toUpperCase().replaceAll(GAPS, "");
  const symbols = [...bare].map(symbolOf);
  return symbols.includes(-1) ? undefined : symbols;
};
