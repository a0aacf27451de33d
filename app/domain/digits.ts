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
