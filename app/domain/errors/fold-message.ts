/** Any script’s digits stand ten in a row, from zero (Unicode 16, 4.6). */
const latinDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
};

/** A number in whichever digits, in Latin ones. */
export const withLatinDigits = (text: string): string => text.replaceAll(/\p{Nd}/gu, latinDigit);

/**
 * A message as it is compared: small letters and Latin digits between single spaces. What copying
 * and typing change is gone: case, apostrophes, dashes, line breaks, marks of direction.
 */
export const foldMessage = (text: string): string => {
  const bare = withLatinDigits(text.normalize("NFKC")).toLowerCase();
  const joined = bare.replaceAll(/['’‘ʼ`´\p{Cf}]/gu, "");
  return joined.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
};
