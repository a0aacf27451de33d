import type { LanguageTag } from "../languages.ts";

/** A line of text; `y` is its baseline, and `x` the side on which it begins. */
export type TextShape = {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly language: LanguageTag;
  readonly direction: "ltr" | "rtl";
  readonly text: string;
};

export type Shape =
  | TextShape
  | {
      readonly kind: "code";
      readonly x: number;
      readonly y: number;
      readonly side: number;
      /** Rows of dark (true) and light modules. */
      readonly code: readonly (readonly boolean[])[];
    }
  | {
      readonly kind: "line";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      /** Solid parts things, dashes are to be cut, dots to be folded. */
      readonly stroke: "solid" | "dashes" | "dots";
    }
  /** Shapes moved to a place, and upside down there if they are read from the other side. */
  | {
      readonly kind: "group";
      readonly x: number;
      readonly y: number;
      readonly isTurned: boolean;
      readonly shapes: readonly Shape[];
    };

/** A printed sheet, black on white; all lengths are millimetres. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
};

/** How wide a line of text is, in millimetres. */
export type Measure = (
  text: string,
  font: Pick<TextShape, "size" | "isBold" | "language">,
) => number;
