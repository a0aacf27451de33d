import type { Barcode } from "../../domain/barcode/barcode.ts";
import type { Result } from "../../domain/result.ts";
import type { Camera, CameraFault } from "../../ports/camera.ts";
import type { Effort, PictureFault, ScanFault } from "../../ports/scanner.ts";

export type LookFault = PictureFault | ScanFault | "ended";

/** Answers bear the round that they were asked in: one of an earlier round counts for nothing. */
export type BarcodeEvent =
  /** `isNext`: another camera of the device in place of the one in use. */
  | { readonly kind: "camera-pressed"; readonly isNext?: boolean }
  | {
      readonly kind: "camera-opened";
      readonly round: number;
      readonly result: Result<Camera, CameraFault>;
    }
  | { readonly kind: "light-pressed" }
  | { readonly kind: "light-turned"; readonly round: number; readonly isOn: boolean }
  /** The camera has looked for so long that something is wrong. */
  | { readonly kind: "long-looked"; readonly round: number }
  /** `isHanded`: pasted or dropped, and not by a control of the page. */
  | { readonly kind: "picture-given"; readonly picture: Blob; readonly isHanded?: boolean }
  | { readonly kind: "text-given"; readonly text: string; readonly isHanded?: boolean }
  /** A stronger reader is to have a go at what the first one could not read. */
  | { readonly kind: "harder-pressed" }
  /** Undefined: there was no code in it. */
  | {
      readonly kind: "looked";
      readonly round: number;
      readonly result: Result<Barcode | undefined, LookFault>;
    }
  | { readonly kind: "link-copy-pressed" }
  | { readonly kind: "link-copied"; readonly round: number; readonly isCopied: boolean }
  /** Whatever is going on is to be over. */
  | { readonly kind: "barcode-dropped" };

export type BarcodeCommand =
  /** May never be answered. */
  | { readonly kind: "await-handed" }
  | { readonly kind: "open-camera"; readonly round: number; readonly id?: string }
  | {
      readonly kind: "watch-camera";
      readonly round: number;
      readonly camera: Camera;
      readonly effort: Effort;
    }
  | { readonly kind: "look-long"; readonly round: number }
  | {
      readonly kind: "turn-light";
      readonly round: number;
      readonly camera: Camera;
      readonly isOn: boolean;
    }
  | { readonly kind: "close-camera"; readonly camera: Camera }
  | {
      readonly kind: "read-picture";
      readonly round: number;
      readonly picture: Blob;
      readonly effort: Effort;
    }
  | { readonly kind: "read-text"; readonly round: number; readonly text: string }
  | { readonly kind: "copy-link"; readonly round: number; readonly link: string }
  /** Readers let go of all that they have seen. */
  | { readonly kind: "forget-pictures" };
