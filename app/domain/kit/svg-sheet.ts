import type { Shape, Sheet } from "./sheet.ts";
import { HAIRLINE, SHEET_FONTS, STROKES } from "./sheet-marks.ts";

/** An element of SVG, or the text in one. */
export type SvgNode = {
  readonly tag: "svg" | "g" | "text" | "path" | "rect";
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
};

const node = (
  tag: SvgNode["tag"],
  attributes: Readonly<Record<string, string | number>>,
  children: SvgNode["children"] = [],
): SvgNode => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value,
    ]),
  ),
  children,
});

/** One path for all dark squares, each row's neighbours in one stroke. */
const squaresOf = (code: readonly (readonly boolean[])[]): string =>
  code
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1] === true) return "";
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${width}v1h-${width}z`;
      }),
    )
    .join("");

const nodeOf = (shape: Shape): SvgNode => {
  switch (shape.kind) {
    case "text": {
      const { x, y, size, isBold, language, direction, text } = shape;
      const font = { "font-size": size, "font-weight": isBold ? 700 : 400 };
      const place = { x, y, direction };
      return node("text", { ...place, ...font, lang: language }, [text]);
    }
    case "code": {
      const { x, y, side, code } = shape;
      const transform = `translate(${x} ${y}) scale(${side / code.length})`;
      return node("path", { transform, d: squaresOf(code), "shape-rendering": "crispEdges" });
    }
    case "line": {
      const { from, to, stroke } = shape;
      return node("path", {
        d: `M${from.join(" ")}L${to.join(" ")}`,
        fill: "none",
        stroke: "#000",
        "stroke-width": HAIRLINE,
        "stroke-linecap": stroke === "dots" ? "round" : "butt",
        "stroke-dasharray": STROKES[stroke].join(" ") || "none",
      });
    }
    case "group": {
      const { x, y, isTurned, shapes } = shape;
      const transform = `translate(${x} ${y})${isTurned ? " rotate(180)" : ""}`;
      return node("g", { transform }, shapes.map(nodeOf));
    }
  }
};

/** A sheet as SVG, as large as it is printed. */
export const sheetNodes = ({ width, height, shapes }: Sheet): SvgNode =>
  node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": SHEET_FONTS,
    },
    [
      node("rect", { width, height, fill: "#fff" }),
      node("g", { fill: "#000" }, shapes.map(nodeOf)),
    ],
  );

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "");

/** As a file. */
export const writeSvg = (piece: SvgNode | string): string => {
  if (typeof piece === "string") return escaped(piece);
  const { tag, attributes, children } = piece;
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${pairs.join("")}>${children.map(writeSvg).join("")}</${tag}>`;
};
