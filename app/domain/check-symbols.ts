/**
 * Reed and Solomon’s check over symbols of five bits: x⁵+x²+1 makes the field, and the generator
 * (x−2)(x−4)(x−8) three symbols that notice up to three wrong ones, so also any two that changed
 * places.
 */
const FIELD = 0b100101;
const GENERATOR = [14, 29, 10] as const;

/** Beyond so many symbols the promise does not hold. */
const LONGEST = 31;

const double = (symbol: number): number => (symbol & 16 ? (symbol << 1) ^ FIELD : symbol << 1);

const multiply = (one: number, other: number): number => {
  let sum = 0;
  for (let bit = 16; bit > 0; bit >>= 1) sum = double(sum) ^ (other & bit ? one : 0);
  return sum;
};

/** Three symbols to follow `said`. */
export const checkOf = (said: readonly number[]): readonly number[] =>
  said.reduce(
    ([first = 0, ...rest], symbol) =>
      [...rest, 0].map((next, at) => next ^ multiply(first ^ symbol, GENERATOR[at] ?? 0)),
    [0, 0, 0],
  );

/** The last three symbols are the check of those before them. */
export const isWhole = (symbols: readonly number[]): boolean =>
  symbols.length > GENERATOR.length &&
  symbols.length <= LONGEST &&
  checkOf(symbols).every((symbol) => symbol === 0);
