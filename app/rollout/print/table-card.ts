import type { Shape, Sheet } from "../../domain/kit/sheet.ts";
import { fitLargest, layColumn, type Paragraph } from "../../domain/kit/text-column.ts";
import { inOneLine } from "../../domain/plain-text.ts";
import { beginsRight, type PrintInput, posterWords } from "./print-words.ts";

type Size = { readonly width: number; readonly height: number };

const saysOf = (input: PrintInput): readonly Paragraph[] => {
  const all = input.speakers.map((t) => posterWords(t, input));
  const { language } = input.speakers[0];
  const name = inOneLine(input.name);
  return [
    ...(name === "" ? [] : [{ text: name, size: 6, language }]),
    ...all.flatMap((words): readonly Paragraph[] => [
      { text: words.title, size: 12, isBold: true, language: words.language, gap: 0.5 },
      ...(words.deadline === undefined
        ? []
        : [{ text: words.deadline, size: 6.5, language: words.language, gap: 0.3 }]),
    ]),
    ...all.map((words) => ({ text: words.type, size: 5, language: words.language, gap: 0.9 })),
    { text: input.shown, size: 7, isBold: true, language, gap: 0.15, isForeign: true },
    ...all.flatMap((words): readonly Paragraph[] => [
      { text: words.secret, size: 4.5, language: words.language, gap: 0.9 },
      ...(words.desk === undefined
        ? []
        : [{ text: words.desk, size: 4.5, language: words.language, gap: 0.15 }]),
    ]),
  ];
};

/** One face, wider than high: the code on the side where people begin to read. */
const composeFace = (input: PrintInput, { width, height }: Size): readonly Shape[] => {
  const unit = width / 210;
  const margin = 14 * unit;
  const side = Math.min(height - 2 * margin, (width - 2 * margin) * 0.46);
  const gap = 10 * unit;
  const beside = width - 2 * margin - gap - side;
  const isMirrored = beginsRight(input);
  const [codeX, textX] = isMirrored
    ? [width - margin - side, margin]
    : [margin, margin + side + gap];
  const column = fitLargest((share) => {
    const place = { x: textX, y: 0, width: beside, scale: unit * share };
    const found = layColumn(saysOf(input), place, input.measure);
    return found && found.height <= height - 2 * margin ? found : undefined;
  });
  if (column === undefined) return [];
  return [
    { kind: "code", x: codeX, y: (height - side) / 2, side, code: input.code },
    {
      kind: "group",
      x: 0,
      y: (height - column.height) / 2,
      isTurned: false,
      shapes: column.shapes,
    },
  ];
};

/** What stands on a table, folded once, to be read from both sides. */
export const composeTent = (input: PrintInput, { width, height }: Size): Sheet => {
  const half = height / 2;
  const shapes = composeFace(input, { width, height: half });
  return {
    width,
    height,
    shapes: [
      { kind: "group", x: width, y: half, isTurned: true, shapes },
      { kind: "line", from: [0, half], to: [width, half], stroke: "dots" },
      { kind: "group", x: 0, y: half, isTurned: false, shapes },
    ],
  };
};

/** The same on a sheet that is too small to stand: it lies. */
export const composeFlatCard = (input: PrintInput, size: Size): Sheet => ({
  ...size,
  shapes: composeFace(input, size),
});
