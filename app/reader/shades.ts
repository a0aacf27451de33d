import type { Frame } from "../ports/scanner.ts";

/** A picture without its colours, a byte each pixel. */
export type Shades = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

const shadesOf = (width: number, height: number): Shades & { data: Uint8ClampedArray } => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height),
});

/** The shades of a picture, by how bright a colour looks: Rec. 601, in 256ths. */
export const toShades = ({ data, width, height }: Frame): Shades => {
  const made = shadesOf(width, height);
  for (let from = 0, to = 0; to < made.data.length; from += 4, to += 1) {
    const [red, green, blue] = [
      data[from] as number,
      data[from + 1] as number,
      data[from + 2] as number,
    ];
    made.data[to] = (77 * red + 150 * green + 29 * blue) >> 8;
  }
  return made;
};

/** By how much to shrink a picture, so that it has no more than `most` pixels. */
export const stepTo = ({ width, height }: Frame, most: number): number =>
  Math.max(1, Math.ceil(Math.sqrt((width * height) / most)));

/** Each shade the mean of `step` by `step`. */
export const shrink = ({ data, width, height }: Shades, step: number): Shades => {
  if (step === 1) return { data, width, height };
  const made = shadesOf(Math.floor(width / step), Math.floor(height / step));
  for (let y = 0, to = 0; y < made.height; y += 1)
    for (let x = 0; x < made.width; x += 1, to += 1) {
      let sum = 0;
      for (let row = y * step; row < (y + 1) * step; row += 1)
        for (let at = row * width + x * step, tap = 0; tap < step; tap += 1)
          sum += data[at + tap] as number;
      made.data[to] = sum / step ** 2;
    }
  return made;
};

/** Back to what decoders ask for. */
export const toFrame = ({ data, width, height }: Shades): Frame => {
  const pixels = new Uint8ClampedArray(4 * data.length);
  for (let from = 0, to = 0; from < data.length; from += 1, to += 4) {
    const shade = data[from] as number;
    pixels[to] = shade;
    pixels[to + 1] = shade;
    pixels[to + 2] = shade;
    pixels[to + 3] = 255;
  }
  return { data: pixels, width, height };
};

/** The mean of `2 * reach + 1` neighbours along each line; the picture comes out turned over its diagonal. */
const smoothLines = ({ data, width, height }: Shades, reach: number): Shades => {
  const made = shadesOf(height, width);
  const span = 2 * reach + 1;
  for (let y = 0; y < height; y += 1) {
    const start = y * width;
    const end = start + width - 1;
    let sum = (data[start] as number) * reach;
    for (let at = start; at <= start + reach; at += 1) sum += data[Math.min(at, end)] as number;
    for (let x = 0, at = start; x < width; x += 1, at += 1) {
      made.data[x * height + y] = sum / span;
      sum += data[Math.min(at + reach + 1, end)] as number;
      sum -= data[Math.max(at - reach, start)] as number;
    }
  }
  return made;
};

/** What a shade differs by from those around it, made `strength` times as much: brings back blurred and pale modules. */
export const sharpen = (shades: Shades, reach: number, strength: number): Shades => {
  const once = smoothLines(smoothLines(shades, reach), reach);
  const around = smoothLines(smoothLines(once, reach), reach);
  const made = shadesOf(shades.width, shades.height);
  for (let at = 0; at < made.data.length; at += 1) {
    const shade = shades.data[at] as number;
    made.data[at] = shade + strength * (shade - (around.data[at] as number));
  }
  return made;
};

/** Twice as wide and high, evenly between the shades: for modules of less than two pixels. */
export const double = ({ data, width, height }: Shades): Shades => {
  const made = shadesOf(2 * width, 2 * height);
  for (let y = 0, to = 0; y < made.height; y += 1) {
    const near = Math.floor(y / 2);
    const far = Math.min(Math.max(near + (y % 2 === 0 ? -1 : 1), 0), height - 1);
    for (let x = 0; x < made.width; x += 1, to += 1) {
      const close = Math.floor(x / 2);
      const beside = Math.min(Math.max(close + (x % 2 === 0 ? -1 : 1), 0), width - 1);
      const upper =
        3 * (data[near * width + close] as number) + (data[near * width + beside] as number);
      const lower =
        3 * (data[far * width + close] as number) + (data[far * width + beside] as number);
      made.data[to] = (3 * upper + lower) / 16;
    }
  }
  return made;
};

/** Dark shades told apart, at the cost of the bright ones: for a code in a dark surrounding. */
export const brighten = ({ data, width, height }: Shades): Shades => {
  const bright = Uint8ClampedArray.from({ length: 256 }, (_, shade) => 255 * (shade / 255) ** 0.3);
  return { width, height, data: data.map((shade) => bright[shade] as number) };
};
