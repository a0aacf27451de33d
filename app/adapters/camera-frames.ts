import type { Frame } from "../ports/scanner.ts";

/** A code that fills half of the square then has eight pixels a module, which is plenty. */
const SIDE = 960;

/** Pictures of the square in the middle, which is what people see of the camera; one canvas for all of them. */
export const createFrameGrabber = (): ((video: HTMLVideoElement) => Frame | undefined) => {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => {
    const { videoWidth, videoHeight } = video;
    const square = Math.min(videoWidth, videoHeight);
    const side = Math.min(square, SIDE);
    // Before the first picture there is no size, and nothing to draw.
    if (context === null || side === 0 || video.readyState < video.HAVE_CURRENT_DATA) {
      return undefined;
    }
    canvas.width = side;
    canvas.height = side;
    const left = (videoWidth - square) / 2;
    const top = (videoHeight - square) / 2;
    context.drawImage(video, left, top, square, square, 0, 0, side, side);
    return context.getImageData(0, 0, side, side);
  };
};
