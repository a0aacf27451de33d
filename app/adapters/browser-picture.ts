import { fault, ok } from "../domain/result.ts";
import type { Frame, OpenPicture } from "../ports/scanner.ts";

/** Twice what a phone’s largest photographs take. */
const MOST_BYTES = 50_000_000;

/** As much as iOS draws at once is 16.7 million (dwv#902 of 2021, blitz-hermite-resize#6 of 2024); 12 are a whole photograph. */
const MOST_PIXELS = 12_000_000;

const draw = (bitmap: ImageBitmap): Frame | undefined => {
  const { width, height } = bitmap;
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  // Where a picture is see-through, a code stands on white.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const frame = context.getImageData(0, 0, canvas.width, canvas.height);
  // A canvas keeps its pixels until it is made smaller.
  canvas.width = 0;
  return frame;
};

/** What this browser can draw; HEIC is among it on Apple’s devices alone. */
export const openPicture: OpenPicture = async (file) => {
  if (file.size > MOST_BYTES) return fault("too-large");
  try {
    const bitmap = await createImageBitmap(file);
    const frame = draw(bitmap);
    bitmap.close();
    return frame === undefined ? fault("no-picture") : ok(frame);
  } catch {
    return fault("no-picture");
  }
};
