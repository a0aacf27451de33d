import type { Result } from "../domain/result.ts";

/** Pixels as a canvas hands them out: red, green, blue, alpha, row by row from the top. */
export type Frame = {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** How hard to look: `quick` for each picture of a camera, `harder` fetches a stronger reader first. */
export type Effort = "quick" | "harder";

/** The reader could not be fetched: there is no network, or it is too old a browser. */
export type ScanFault = "unavailable";

/** Looks for codes on this phone alone; what it reads is kept nowhere. */
export type Scanner = {
  /** The text of a code in the picture; undefined where none was found. `frame` is not changed. */
  readonly read: (frame: Frame, effort: Effort) => Promise<Result<string | undefined, ScanFault>>;
  /** Lets go of the readers and of the last picture; the next `read` starts anew. */
  readonly release: () => void;
};

/** Not one that this browser can draw, or larger than any camera makes them. */
export type PictureFault = "no-picture" | "too-large";

/** The pixels of a picture file, no more of them than a reader can use. */
export type OpenPicture = (file: Blob) => Promise<Result<Frame, PictureFault>>;
