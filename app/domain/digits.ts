/** Where the ten digits of a script begin: Latin, Arabic, Persian, and full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10] as const;

const digitOf = (character: string): string | undefined => {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? undefined : String(code - zero);
};

/** A number of two digits, in whichever digits it was typed; undefined for anything else. */
export const parseTwoDigits = (typed: string): number | undefined => {
  const digits = [...typed.trim()].map(digitOf);
  const isTwo = digits.length === 2 && digits.every((digit) => digit !== undefined);
  return isTwo ? Number(digits.join("")) : undefined;
};

const DIGIT = /\p{Nd}/u;

/** Every script has its ten digits in a row, from zero on; rows may follow each other (Unicode 4.6). */
const worthOf = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
};

/** The same text with the digits of every script as Latin ones. */
export const foldDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => String(worthOf(digit)));
