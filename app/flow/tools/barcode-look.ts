import type { Barcode } from "../../domain/barcode/barcode.ts";
import type { Camera, CameraFault } from "../../ports/camera.ts";
import type { Effort, PictureFault } from "../../ports/scanner.ts";

/** What says nothing at all is never found. */
export type Known = Exclude<Barcode, { readonly kind: "nothing" }>;

/** What became of the last look, where it came to nothing. */
export type LookNews =
  | { readonly kind: "camera"; readonly fault: CameraFault }
  | { readonly kind: "picture"; readonly fault: PictureFault }
  /** A picture without a code in it, to be looked at harder. */
  | { readonly kind: "unread"; readonly picture: Blob; readonly effort: Effort }
  /** The reader could not be fetched; `picture`: the stronger one, for this. */
  | { readonly kind: "unavailable"; readonly picture?: Blob }
  | { readonly kind: "empty" }
  /** The page was left; what had been found on it, or was being looked for, is gone. */
  | { readonly kind: "forgotten"; readonly what: "camera" | "barcode" };

type Looking =
  | { readonly kind: "ready"; readonly news?: LookNews }
  | { readonly kind: "opening" }
  | {
      readonly kind: "watching";
      readonly camera: Camera;
      readonly isLit: boolean;
      readonly isLong: boolean;
      readonly effort: Effort;
      /** The stronger reader was wished for, and could not be fetched. */
      readonly isAlone: boolean;
    }
  | { readonly kind: "reading"; readonly picture: Blob; readonly effort: Effort }
  | {
      readonly kind: "found";
      readonly barcode: Known;
      readonly copied: "none" | "done" | "failed";
    };

/** Looking for a code, from the press to what it turned out to be. All of it lies in the state alone. */
export type Look = Looking & { readonly round: number };

export type LookOf<Kind extends Look["kind"]> = Extract<Look, { readonly kind: Kind }>;
