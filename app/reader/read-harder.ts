import type { Frame } from "../ports/scanner.ts";
import {
  brighten,
  double,
  type Shades,
  sharpen,
  shrink,
  stepTo,
  toFrame,
  toShades,
} from "./shades.ts";
import type { Decode } from "./zxing-decoder.ts";

/** Twice as wide and high it still fits into a phone's memory. */
const MANY = 4_000_000;

const CHANGES: readonly ((shades: Shades) => Shades)[] = [
  (shades) => sharpen(shades, 4, 4),
  (shades) => sharpen(double(shades), 2, 2),
  brighten,
];

/** What a stronger decoder makes of a picture: as it is, then brought out, enlarged, brightened. */
export const readHarder = async (frame: Frame, decode: Decode): Promise<string | undefined> => {
  const found = await decode(frame);
  if (found !== undefined) return found;
  const shades = shrink(toShades(frame), stepTo(frame, MANY));
  for (const change of CHANGES) {
    const text = await decode(toFrame(change(shades)));
    if (text !== undefined) return text;
  }
  return undefined;
};
