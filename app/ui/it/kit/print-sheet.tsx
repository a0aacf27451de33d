import { type ComponentChild, h } from "preact";
import type { Sheet } from "../../../domain/kit/sheet.ts";
import { type SvgNode, sheetNodes } from "../../../domain/kit/svg-sheet.ts";
import { wordsOn } from "../../../domain/kit/words-on.ts";

const draw = (piece: SvgNode | string): ComponentChild =>
  typeof piece === "string" ? piece : h(piece.tag, piece.attributes, ...piece.children.map(draw));

/** A sheet as it comes out of the printer. */
export const PrintSheet = ({ sheet, name }: { readonly sheet: Sheet; readonly name: string }) => {
  const { tag, attributes, children } = sheetNodes(sheet);
  const label = [name, ...new Set(wordsOn(sheet.shapes))].join(". ");
  return h(tag, { ...attributes, role: "img", "aria-label": label }, ...children.map(draw));
};
