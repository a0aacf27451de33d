import type { Case } from "./case.ts";
import { type Gray, paint, toFrame } from "./gray.ts";
import { laptopPage, phonePage } from "./pages.ts";
import { dice, jpeg } from "./spoil.ts";

const empty = (name: string, draw: () => Gray): Case => ({
  name,
  text: undefined,
  draw: () => toFrame(draw()),
});

const noise = (width: number, height: number, seed: number, module: number): Gray => {
  const roll = dice(seed);
  const columns = Math.ceil(width / module);
  const dots = Array.from({ length: columns * Math.ceil(height / module) }, () => roll() < 0.5);
  return paint(width, height, (x, y) =>
    dots[Math.floor(y / module) * columns + Math.floor(x / module)] ? 0 : 255,
  );
};

/** The three corners of a code, and chance between them. */
const cornersOnly = (seed: number): Gray => {
  const inside = noise(700, 700, seed, 8);
  const finder = (x: number, y: number): number => {
    const far = Math.max(Math.abs(x), Math.abs(y)) / 8;
    return far < 1.5 || (far >= 2.5 && far < 3.5) ? 0 : 255;
  };
  const corners = [
    [100, 100],
    [600, 100],
    [100, 600],
  ] as const;
  return paint(700, 700, (x, y) => {
    for (const [cx, cy] of corners)
      if (Math.max(Math.abs(x - cx), Math.abs(y - cy)) < 36) return finder(x - cx, y - cy);
    const isInside = x >= 72 && x < 628 && y >= 72 && y < 628;
    return isInside ? (inside.data[y * 700 + x] ?? 255) : 255;
  });
};

/** What people point a camera at before they find the code, and what looks like one. */
export const EMPTY_CASES: readonly Case[] = [
  empty("a white wall", () => paint(640, 480, () => 240)),
  empty("the dark", () => paint(640, 480, (x, y) => (x * 7 + y * 13) % 5)),
  empty("a chessboard", () => paint(640, 480, (x, y) => (((x >> 5) + (y >> 5)) % 2) * 255)),
  empty("stripes", () => paint(640, 480, (x) => ((x * x) % 97 < 48 ? 0 : 255))),
  empty("dots", () => noise(480, 480, 1, 6)),
  empty("grains", () => noise(400, 300, 2, 1)),
  empty("dots, saved badly", () => jpeg(10)(noise(400, 400, 3, 4))),
  empty("a code's corners", () => cornersOnly(4)),
  empty("a page of text", laptopPage),
  empty("a phone's page", () => phonePage({ paper: 255, ink: 40 })),
];
