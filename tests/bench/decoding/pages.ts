import { blank, type Gray, paint } from "./gray.ts";
import { dice, type Spoil } from "./spoil.ts";

type Lines = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From one line to the next. */
  readonly step: number;
  readonly shade: number;
  readonly seed: number;
};

/** Lines of something like letters. */
export const write = ({ left, right, top, bottom, step, shade, seed }: Lines): Spoil => {
  const roll = dice(seed);
  const rows = Math.max(0, Math.floor((bottom - top) / step));
  const letters = Array.from({ length: rows }, () => {
    const end = left + (right - left) * (0.5 + roll() / 2);
    const width = step / 4;
    return Array.from({ length: Math.floor((end - left) / width) }, () => roll() < 0.6);
  });
  const isInk = (x: number, y: number): boolean => {
    const row = Math.floor((y - top) / step);
    const letter = letters[row]?.[Math.floor((x - left) / (step / 4))] ?? false;
    return letter && (y - top) % step < step * 0.45 && (x - left) % (step / 4) < step / 6;
  };
  return ({ width, height, data }) => {
    const written = data.slice();
    for (let y = top; y < Math.min(bottom, height); y += 1)
      for (let x = left; x < Math.min(right, width); x += 1)
        if (isInk(x, y)) written[y * width + x] = shade;
    return { width, height, data: written };
  };
};

type Look = { readonly paper: number; readonly ink: number };

/** A phone's screenshot, 1170×2532: status bar, heading, text; room for a code in its middle. */
export const phonePage = ({ paper, ink }: Look): Gray => {
  const lines = { left: 60, right: 1110, shade: ink };
  const parts = [
    write({ ...lines, top: 50, bottom: 110, step: 60, seed: 1 }),
    write({ ...lines, top: 220, bottom: 400, step: 90, seed: 2 }),
    write({ ...lines, top: 450, bottom: 800, step: 58, seed: 3 }),
    write({ ...lines, top: 1750, bottom: 2400, step: 58, seed: 4 }),
  ];
  return parts.reduce((page, put) => put(page), blank(1170, 2532, paper));
};

/** A laptop's screenshot, 2560×1440: a window with a sidebar and text, some of it beside the code. */
export const laptopPage = (): Gray => {
  const desk = paint(2560, 1440, (x, y) => (x < 500 ? 232 : y < 90 ? 210 : 255));
  const parts = [
    write({ left: 40, right: 460, top: 130, bottom: 1200, step: 54, shade: 60, seed: 5 }),
    write({ left: 560, right: 1600, top: 140, bottom: 1380, step: 34, shade: 40, seed: 6 }),
    write({ left: 1700, right: 2500, top: 800, bottom: 1380, step: 34, shade: 40, seed: 7 }),
  ];
  return parts.reduce((page, put) => put(page), desk);
};
