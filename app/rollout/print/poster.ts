import type { Shape, Sheet } from "../../domain/kit/sheet.ts";
import {
  type Column,
  fitLargest,
  layColumn,
  type Paragraph,
} from "../../domain/kit/text-column.ts";
import { inOneLine } from "../../domain/plain-text.ts";
import { beginsRight, type PrintInput, type PrintWords, posterWords } from "./print-words.ts";

type Size = { readonly width: number; readonly height: number };

const heads = (all: readonly PrintWords[]): readonly Paragraph[] =>
  all.flatMap(({ language, title, deadline }) => [
    { text: title, size: all.length > 1 ? 14 : 18, isBold: true, language, gap: 0.45 },
    ...(deadline === undefined ? [] : [{ text: deadline, size: 8, language, gap: 0.35 }]),
  ]);

const stepsIn = (all: readonly PrintWords[]): readonly Paragraph[] =>
  all.flatMap(({ language, steps }, at) =>
    steps.map((text, index) => ({
      text,
      size: 6,
      language,
      gap: at > 0 && index === 0 ? 1.6 : 0.6,
    })),
  );

const feet = (all: readonly PrintWords[]): readonly Paragraph[] =>
  all.flatMap(({ language, secret, desk }) => [
    { text: secret, size: 5, isBold: true, language, gap: 0.7 },
    ...(desk === undefined ? [] : [{ text: desk, size: 5, language, gap: 0.15 }]),
  ]);

const addressOf = (
  all: readonly PrintWords[],
  { shown, speakers }: PrintInput,
): readonly Paragraph[] => [
  ...all.map(({ language, type }) => ({ text: type, size: 5.5, language, gap: 0.2 })),
  {
    text: shown,
    size: 10.5,
    isBold: true,
    language: speakers[0].language,
    gap: 0.3,
    isForeign: true,
  },
];

const lowered = ({ shapes }: Column, y: number): Shape => ({
  kind: "group",
  x: 0,
  y,
  isTurned: false,
  shapes,
});

const rule = (x: number, y: number, width: number): Shape => ({
  kind: "line",
  from: [x, y],
  to: [x + width, y],
  stroke: "solid",
});

/** What hangs on a wall: one thing to do, a code that is read from two steps away, how to trust it. */
export const composePoster = (input: PrintInput, { width, height }: Size): Sheet => {
  const all = input.speakers.map((t) => posterWords(t, input));
  const isMirrored = beginsRight(input);
  const unit = width / 210;
  const margin = 17 * unit;
  const inner = width - 2 * margin;
  const gap = 12 * unit;
  const name = inOneLine(input.name);

  const shapes = fitLargest((share) => {
    const scale = unit * share;
    const column = (paragraphs: readonly Paragraph[], x = margin, columnWidth = inner) =>
      layColumn(paragraphs, { x, y: 0, width: columnWidth, scale }, input.measure);
    const [first] = all;
    if (first === undefined) return undefined;
    const { language } = first;
    const top = column(name === "" ? [] : [{ text: name, size: 7, isBold: true, language }]);
    const head = column(heads(all));
    const side = inner * 0.52;
    const beside = inner - side - gap;
    const [codeX, stepsX] = isMirrored
      ? [margin + inner - side, margin]
      : [margin, margin + side + gap];
    const steps = column(stepsIn(all), stepsX, beside);
    const address = column(addressOf(all, input));
    const foot = column(feet(all));
    if (!(top && head && steps && address && foot)) return undefined;

    const headY = margin + top.height + (name === "" ? 0 : 5 * unit) + gap;
    const codeY = headY + head.height + gap;
    const footY = height - margin - foot.height;
    const addressY = codeY + Math.max(side, steps.height) + gap;
    if (addressY + address.height + gap > footY - 4 * unit) return undefined;
    // Whatever room is left is above and below the code.
    const slack = (footY - 4 * unit - gap - addressY - address.height) / 2;
    return [
      lowered(top, margin),
      ...(name === "" ? [] : [rule(margin, margin + top.height + 3 * unit, inner)]),
      lowered(head, headY),
      { kind: "code", x: codeX, y: codeY + slack, side, code: input.code } as const,
      lowered(steps, codeY + slack + Math.max(0, (side - steps.height) / 2)),
      lowered(address, addressY + slack),
      rule(margin, footY - 4 * unit, inner),
      lowered(foot, footY),
    ];
  });
  return { width, height, shapes: shapes ?? [] };
};
