import type { Shape, Sheet } from "../../domain/kit/sheet.ts";
import { fitLargest, layColumn, type Paragraph } from "../../domain/kit/text-column.ts";
import { inOneLine } from "../../domain/plain-text.ts";
import { beginsRight, cardWords, type PrintInput } from "./print-words.ts";

type Size = { readonly width: number; readonly height: number };

/** A bank card (ISO/IEC 7810, ID-1), and the same once more below the fold. */
const CARD: Size = { width: 85.6, height: 53.98 };
const MARGIN = 5;
const CODE = 30;

const front = (input: PrintInput): readonly Paragraph[] => {
  const name = inOneLine(input.name);
  const { language } = input.speakers[0];
  return [
    ...(name === "" ? [] : [{ text: name, size: 3, language }]),
    ...input.speakers.map((t) => ({
      text: t.say("card.title"),
      size: 5,
      isBold: true,
      language: t.language,
      gap: 0.4,
    })),
    ...input.speakers.flatMap((t) => {
      const { desk } = cardWords(t, input);
      return desk === undefined
        ? []
        : [{ text: desk, size: 3.6, isBold: true, language: t.language, gap: 0.5 }];
    }),
  ];
};

const opens = (input: PrintInput): readonly Paragraph[] => [
  ...input.speakers.map((t) => ({ text: t.say("card.open"), size: 2.5, language: t.language })),
  {
    text: input.shown,
    size: 3.8,
    isBold: true,
    language: input.speakers[0].language,
    gap: 0.15,
    isForeign: true,
  },
];

const rules = (input: PrintInput): readonly Paragraph[] =>
  input.speakers.flatMap((t) =>
    cardWords(t, input).steps.map((text) => ({ text, size: 3.7, language: t.language, gap: 0.6 })),
  );

const fitted = (paragraphs: readonly Paragraph[], place: Size & { x: number }, input: PrintInput) =>
  fitLargest((scale) => {
    const found = layColumn(paragraphs, { ...place, y: 0, scale }, input.measure);
    return found && found.height <= place.height ? found : undefined;
  });

const group = (x: number, y: number, shapes: readonly Shape[]): Shape => ({
  kind: "group",
  x,
  y,
  isTurned: false,
  shapes,
});

/** The front above the fold; the back below it, upside down, so that it is upright once folded. */
const composeCard = (input: PrintInput): readonly Shape[] => {
  const inner = CARD.width - 2 * MARGIN;
  const isMirrored = beginsRight(input);
  const beside = inner - CODE - 4;
  const below = CARD.height - 2 * MARGIN - CODE - 2;
  const [codeX, textX] = isMirrored ? [MARGIN + inner - CODE, MARGIN] : [MARGIN, MARGIN + CODE + 4];
  const title = fitted(front(input), { x: textX, width: beside, height: CODE }, input);
  const open = fitted(opens(input), { x: MARGIN, width: inner, height: below }, input);
  const back = fitted(
    rules(input),
    { x: MARGIN, width: inner, height: CARD.height - 2 * MARGIN },
    input,
  );
  if (!(title && open && back)) return [];
  return [
    { kind: "code", x: codeX, y: MARGIN, side: CODE, code: input.code },
    group(0, MARGIN + (CODE - title.height) / 2, title.shapes),
    group(0, CARD.height - MARGIN - open.height, open.shapes),
    {
      kind: "line",
      from: [0, CARD.height],
      to: [CARD.width, CARD.height],
      stroke: "dots",
    },
    {
      kind: "group",
      x: CARD.width,
      y: 2 * CARD.height,
      isTurned: true,
      shapes: [group(0, (CARD.height - back.height) / 2, back.shapes)],
    },
  ];
};

const cuts = (left: number, top: number, columns: number, rows: number): readonly Shape[] => {
  const [right, bottom] = [left + columns * CARD.width, top + rows * 2 * CARD.height];
  const upright = Array.from({ length: columns + 1 }, (_, at): Shape => {
    const x = left + at * CARD.width;
    return { kind: "line", from: [x, top], to: [x, bottom], stroke: "dashes" };
  });
  const level = Array.from({ length: rows + 1 }, (_, at): Shape => {
    const y = top + at * 2 * CARD.height;
    return { kind: "line", from: [left, y], to: [right, y], stroke: "dashes" };
  });
  return [...upright, ...level];
};

/** As many cards as a sheet holds, to be cut out and folded once. */
export const composeWalletCards = (input: PrintInput, { width, height }: Size): Sheet => {
  const columns = Math.floor(width / CARD.width);
  const rows = Math.floor(height / (2 * CARD.height));
  const left = (width - columns * CARD.width) / 2;
  const top = (height - rows * 2 * CARD.height) / 2;
  const card = composeCard(input);
  const cards = Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return group(left + column * CARD.width, top + row * 2 * CARD.height, card);
  });
  return { width, height, shapes: [...cuts(left, top, columns, rows), ...cards] };
};
