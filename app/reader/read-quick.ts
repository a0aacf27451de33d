import type { Frame } from "../ports/scanner.ts";
import { decodeQr } from "./qr-decoder.ts";
import { sharpen, shrink, stepTo, toFrame, toShades } from "./shades.ts";

/** What is worked on has no more pixels than that: modules of a code in a larger one have some to spare. */
const MANY = 3_000_000;

/**
 * What one decoder makes of a picture: as it is, then with pale and blurred modules brought out,
 * which also parts a code from a dark page around it.
 */
export const readQuick = (frame: Frame): string | undefined => {
  const found = decodeQr(frame);
  if (found !== undefined) return found;
  const shades = shrink(toShades(frame), stepTo(frame, MANY));
  return decodeQr(toFrame(sharpen(shades, 4, 4)));
};
