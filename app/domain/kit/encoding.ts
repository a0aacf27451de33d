/** Labels of the Encoding Standard, as every browser knows them. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1254",
  "windows-1256",
  "shift_jis",
  "macintosh",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Enough of a file to see how it is written. */
const SAMPLE = 2000;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** By the mark at its start, or by the zeros of letters that fill two bytes. */
export const guessEncoding = (bytes: Uint8Array): Extract<Encoding, `utf-${string}`> => {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map(
    (half) => sample.filter((byte, at) => byte === 0 && at % 2 === half).length,
  );
  const [even = 0, odd = 0] = zeros;
  const some = sample.length / 8;
  if (odd > some && odd > even * 4) return "utf-16le";
  return even > some && even > odd * 4 ? "utf-16be" : "utf-8";
};
