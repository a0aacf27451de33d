import type { Shape } from "./sheet.ts";

/** All that is written on a sheet, in its order. */
export const wordsOn = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => {
    if (shape.kind === "text") return [shape.text];
    return shape.kind === "group" ? wordsOn(shape.shapes) : [];
  });
