import { fault, ok } from "../domain/result.ts";
import type { Frame, OpenPicture } from "../ports/scanner.ts";

/** iPhones draw no canvas of more than 16,777,216 pixels (dwv#902 of 2021, blitz-hermite-resize#6 of 2024). */
const MOST = 12_000_000;

/** The pixels of what can be drawn, from its left upper corner, no more than a canvas bears. */
export const pixelsOf = (
  source: CanvasImageSource,
  width: number,
  height: number,
): Frame | undefined => {
  const scale = Math.min(1, Math.sqrt(MOST / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null || canvas.width === 0 || canvas.height === 0) return undefined;
  // A picture may be clear in places: there it lies on paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  // iOS keeps a canvas for long; an empty one takes no room.
  const frame = { data, width: canvas.width, height: canvas.height };
  canvas.width = 0;
  return frame;
};

/** Nothing of it goes anywhere: the browser itself opens what the person chose. */
export const openPicture: OpenPicture = async (file) => {
  try {
    const bitmap = await createImageBitmap(file);
    const frame = pixelsOf(bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    return frame === undefined ? fault("no-picture") : ok(frame);
  } catch {
    return fault("no-picture");
  }
};
