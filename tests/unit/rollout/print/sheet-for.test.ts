import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCode } from "../../../../app/adapters/qrcode-code.ts";
import { DESIGNS, PAPERS } from "../../../../app/domain/kit/paper.ts";
import { type PrintOrder, TARGETS } from "../../../../app/domain/kit/print-order.ts";
import type { Measure, Shape, Sheet } from "../../../../app/domain/kit/sheet.ts";
import { sheetNodes, writeSvg } from "../../../../app/domain/kit/svg-sheet.ts";
import { wordsOn } from "../../../../app/domain/kit/words-on.ts";
import { LANGUAGE_TAGS } from "../../../../app/domain/languages.ts";
import { sheetFor } from "../../../../app/rollout/print/sheet-for.ts";
import { anyHostile, inputIn, SPEAKERS } from "../mail-world.ts";

/** A little wider than most fonts set it. */
const measure: Measure = (text, { size, isBold }) => text.length * size * (isBold ? 0.6 : 0.55);

let coded = "";
const sheetOf = (order: PrintOrder, changes: Parameters<typeof inputIn>[1] = {}): Sheet =>
  sheetFor(order, inputIn(order.language, changes), {
    speak: (language) => SPEAKERS[language],
    measure,
    drawCode: (text) => {
      coded = text;
      return drawCode(text);
    },
  });

/** Alone, beside the language with the longest words, and beside one from the right. */
const SECONDS = ["none", "de", "ar"] as const;

const ORDERS: readonly PrintOrder[] = DESIGNS.flatMap((design) =>
  PAPERS.flatMap((paper) =>
    LANGUAGE_TAGS.flatMap((language) =>
      SECONDS.map((second) => ({
        design,
        paper,
        language,
        second,
        target: "door" as const,
      })),
    ),
  ),
);

const POSTER: PrintOrder = {
  design: "poster",
  paper: "a4",
  language: "en",
  second: "none",
  target: "door",
};

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const moved = (box: Box, x: number, y: number, isTurned: boolean): Box =>
  isTurned
    ? { left: x - box.right, right: x - box.left, top: y - box.bottom, bottom: y - box.top }
    : { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };

/** Where each text and code lies on the sheet. */
const boxesIn = (shapes: readonly Shape[], kind: "text" | "code"): readonly Box[] =>
  shapes.flatMap((shape): readonly Box[] => {
    if (shape.kind === "group") {
      const { x, y, isTurned } = shape;
      return boxesIn(shape.shapes, kind).map((box) => moved(box, x, y, isTurned));
    }
    if (shape.kind === "code" && kind === "code") {
      const { x, y, side } = shape;
      return [{ left: x, right: x + side, top: y, bottom: y + side }];
    }
    if (shape.kind !== "text" || kind !== "text") return [];
    const width = measure(shape.text.replaceAll(/[\u2066-\u2069]/g, ""), shape);
    const left = shape.direction === "rtl" ? shape.x - width : shape.x;
    return [
      {
        left,
        right: left + width,
        top: shape.y - shape.size * 0.8,
        bottom: shape.y + shape.size * 0.25,
      },
    ];
  });

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const troubles = (sheet: Sheet): readonly string[] => {
  const texts = boxesIn(sheet.shapes, "text");
  const codes = boxesIn(sheet.shapes, "code");
  const edge = 3;
  const isOut = ({ left, right, top, bottom }: Box): boolean =>
    left < edge || right > sheet.width - edge || top < edge || bottom > sheet.height - edge;
  return [
    ...([...texts, ...codes].some(isOut) ? ["something is at the edge or beyond it"] : []),
    ...(texts.some((text) => codes.some((code) => overlaps(text, code))) ? ["text on a code"] : []),
    ...(codes.length === 0 ? ["no code"] : []),
    ...(texts.length === 0 ? ["no text"] : []),
  ];
};

describe("a print", () => {
  test("lies on its paper, with its code free, in every design, paper and language", () => {
    const found = ORDERS.map((order) => [order, troubles(sheetOf(order))] as const);
    expect(found.filter(([, all]) => all.length > 0)).toEqual([]);
  });

  test("does so whatever the organisation and the help desk are called", () => {
    fc.assert(
      fc.property(anyHostile, anyHostile, fc.constantFrom(...ORDERS), (name, phone, order) => {
        const sheet = sheetOf(order, { organisation: { name }, helpDesk: { phone } });
        expect(troubles(sheet)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test.each(TARGETS)("leads to %s, and writes the same address out", (target) => {
    const sheet = sheetOf({ ...POSTER, language: "de", target });
    const shown = coded.replace("https://", "").replace(/\/$/, "");
    expect(wordsOn(sheet.shapes).map((text) => text.replaceAll(/[\u2066\u2069]/g, ""))).toContain(
      shown,
    );
    expect(coded).toBe(
      {
        door: "https://sign-in.contoso.example/",
        start: "https://sign-in.contoso.example/de/",
        scan: "https://sign-in.contoso.example/scan",
        rescue: "https://sign-in.contoso.example/rescue",
      }[target],
    );
  });

  test("says in both languages what it says", () => {
    const both = wordsOn(sheetOf({ ...POSTER, second: "de" }).shapes).join(" ");
    for (const language of ["en", "de"] as const) {
      expect(both).toContain(SPEAKERS[language].say("poster.secret"));
    }
  });

  test("says nothing of a help desk that has no phone, and of a name that is none", () => {
    const words = wordsOn(sheetOf(POSTER, { organisation: { name: "" }, helpDesk: {} }).shapes);
    expect(words.join(" ")).not.toContain("Help desk");
  });

  test("begins on the right where people read from there", () => {
    const [code] = boxesIn(sheetOf({ ...POSTER, language: "ar" }).shapes, "code");
    expect(code?.left).toBeGreaterThan(210 / 2 - 30);
  });
});

describe("a print as a file", () => {
  test("has nothing in it that breaks out of a text", () => {
    fc.assert(
      fc.property(anyHostile, (name) => {
        const svg = writeSvg(sheetNodes(sheetOf(POSTER, { organisation: { name } })));
        const bare = svg.replaceAll(
          /<\/?(?:svg|g|text|path|rect)(?: [a-z-]+="[^"<>]*"| viewBox="[^"]*")*>/gi,
          "",
        );
        expect(bare).not.toMatch(/[<>]/);
      }),
      { numRuns: 100 },
    );
  });

  test("is as large as its paper", () => {
    expect(writeSvg(sheetNodes(sheetOf(POSTER)))).toContain('width="210mm" height="297mm"');
  });
});
