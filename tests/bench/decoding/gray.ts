import type { Frame } from "../../../app/ports/scanner.ts";

/** A picture in shades of grey, 0 for black and 255 for white; sums may leave that range until it is shown. */
export type Gray = { readonly width: number; readonly height: number; readonly data: Float32Array };

export type Shade = (x: number, y: number) => number;

/** A new picture, each of its pixels by itself. */
export const paint = (width: number, height: number, shade: Shade): Gray => {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data[y * width + x] = shade(x, y);
  return { width, height, data };
};

export const blank = (width: number, height: number, shade: number): Gray => ({
  width,
  height,
  data: new Float32Array(width * height).fill(shade),
});

/** The same picture with each pixel made anew from what it was. */
export const change = (
  { width, height, data }: Gray,
  make: (shade: number, x: number, y: number) => number,
): Gray => paint(width, height, (x, y) => make(data[y * width + x] ?? 0, x, y));

const within = (at: number, end: number): number => (at < 0 ? 0 : at > end ? end : at);

/** What is at a place between pixels; beyond the edge it is as at the edge. */
export const shadeAt = ({ width, height, data }: Gray, x: number, y: number): number => {
  const left = within(Math.floor(x), width - 1);
  const top = within(Math.floor(y), height - 1);
  const right = within(left + 1, width - 1);
  const across = within(x - left, 1);
  const down = within(y - top, 1);
  const upper = top * width;
  const lower = within(top + 1, height - 1) * width;
  const over = (data[upper + left] ?? 0) * (1 - across) + (data[upper + right] ?? 0) * across;
  const under = (data[lower + left] ?? 0) * (1 - across) + (data[lower + right] ?? 0) * across;
  return over * (1 - down) + under * down;
};

/** Each pixel the mean of those that it covers; to a smaller picture only. */
export const shrink = (picture: Gray, factor: number): Gray => {
  const taps = Math.ceil(factor);
  return paint(Math.round(picture.width / factor), Math.round(picture.height / factor), (x, y) => {
    let sum = 0;
    for (let row = 0; row < taps; row += 1)
      for (let column = 0; column < taps; column += 1) {
        const across = (x + (column + 0.5) / taps) * factor - 0.5;
        sum += shadeAt(picture, across, (y + (row + 0.5) / taps) * factor - 0.5);
      }
    return sum / taps ** 2;
  });
};

export const enlarge = (picture: Gray, factor: number): Gray =>
  paint(Math.round(picture.width * factor), Math.round(picture.height * factor), (x, y) =>
    shadeAt(picture, (x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5),
  );

export type Colour = readonly [red: number, green: number, blue: number];

/** As a canvas would hand it out, from one colour for black to another for white. */
export const toFrame = (
  { width, height, data }: Gray,
  dark: Colour = [0, 0, 0],
  light: Colour = [255, 255, 255],
): Frame => {
  const pixels = new Uint8ClampedArray(4 * width * height);
  const [red, green, blue] = dark;
  const [toRed, toGreen, toBlue] = light;
  for (let from = 0, to = 0; from < data.length; from += 1, to += 4) {
    const share = within(data[from] as number, 255) / 255;
    pixels[to] = red + share * (toRed - red);
    pixels[to + 1] = green + share * (toGreen - green);
    pixels[to + 2] = blue + share * (toBlue - blue);
    pixels[to + 3] = 255;
  }
  return { data: pixels, width, height };
};
