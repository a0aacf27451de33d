import { type Encoding, guessEncoding } from "../domain/kit/encoding.ts";

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

const decoded = (bytes: Uint8Array, encoding: Encoding, fatal: boolean): DecodedText => ({
  text: new TextDecoder(encoding, { fatal }).decode(bytes),
  encoding,
});

/**
 * The text of a file. What is no UTF-8 is most likely what Excel writes in Western Europe; the same
 * bytes can be read once more by any other encoding.
 */
export const decodeText = (bytes: Uint8Array, chosen?: Encoding): DecodedText => {
  if (chosen !== undefined) return decoded(bytes, chosen, false);
  const guess = guessEncoding(bytes);
  if (guess !== "utf-8") return decoded(bytes, guess, false);
  try {
    return decoded(bytes, guess, true);
  } catch {
    return decoded(bytes, "windows-1252", false);
  }
};
