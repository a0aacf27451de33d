import type { Measure, Shape, TextShape } from "../domain/kit/sheet.ts";
import { HAIRLINE, SHEET_FONTS, STROKES } from "../domain/kit/sheet-marks.ts";
import type { DrawPicture } from "../ports/kit-tools.ts";

type Pen = CanvasRenderingContext2D;

const fontOf = ({ isBold }: Pick<TextShape, "isBold">, size: number): string =>
  `${isBold ? 700 : 400} ${size}px ${SHEET_FONTS}`;

const openPen = (width: number, height: number): Pen => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  return pen;
};

/** Large enough that hinting does not round it. */
const MEASURED_AT = 100;
/** Another machine may set the same font a little wider. */
const ROOM = 1.03;

let measuring: Pen | undefined;

/** As wide as the browser's own fonts set it. */
export const measureText: Measure = (text, { size, isBold }) => {
  measuring ??= openPen(1, 1);
  measuring.font = fontOf({ isBold }, MEASURED_AT);
  return (measuring.measureText(text).width / MEASURED_AT) * size * ROOM;
};

const drawSquares = (pen: Pen, { x, y, side, code }: Extract<Shape, { kind: "code" }>): void => {
  const step = side / code.length;
  for (const [row, cells] of code.entries()) {
    for (const [column, isDark] of cells.entries()) {
      // A hair more than a square: no light seam between two of them.
      if (isDark) pen.fillRect(x + column * step, y + row * step, step * 1.02, step * 1.02);
    }
  }
};

const drawShape = (pen: Pen, shape: Shape): void => {
  switch (shape.kind) {
    case "text":
      pen.font = fontOf(shape, shape.size);
      pen.direction = shape.direction;
      pen.textAlign = "start";
      pen.fillText(shape.text, shape.x, shape.y);
      return;
    case "code":
      drawSquares(pen, shape);
      return;
    case "line":
      pen.lineWidth = HAIRLINE;
      pen.lineCap = shape.stroke === "dots" ? "round" : "butt";
      pen.setLineDash([...STROKES[shape.stroke]]);
      pen.beginPath();
      pen.moveTo(...shape.from);
      pen.lineTo(...shape.to);
      pen.stroke();
      return;
    case "group":
      pen.save();
      pen.translate(shape.x, shape.y);
      if (shape.isTurned) pen.rotate(Math.PI);
      for (const one of shape.shapes) drawShape(pen, one);
      pen.restore();
  }
};

/** 300 dots an inch, what printers ask for. */
const DOTS_A_MM = 300 / 25.4;

export const drawPicture: DrawPicture = async ({ width, height, shapes }) => {
  const pen = openPen(Math.round(width * DOTS_A_MM), Math.round(height * DOTS_A_MM));
  pen.scale(DOTS_A_MM, DOTS_A_MM);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = "#000";
  for (const shape of shapes) drawShape(pen, shape);
  const blob = await new Promise<Blob | null>((resolve) => pen.canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("no picture");
  return new Uint8Array(await blob.arrayBuffer());
};
