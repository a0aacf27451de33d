import { decode, encode } from "jpeg-js";
import { change, type Gray, paint, shadeAt, toFrame } from "./gray.ts";

/** What happens to a picture on its way; each takes one and makes another. */
export type Spoil = (picture: Gray) => Gray;

/** The same numbers for the same seed: mulberry32, public domain (github.com/bryc/code). */
export const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Each pixel the weighted sum of its neighbours on its line, `stride` apart in the data. */
const alongLines = (
  { width, height, data }: Gray,
  weights: Float32Array,
  [lines, length, jump, stride]: readonly [number, number, number, number],
): Gray => {
  const reach = (weights.length - 1) / 2;
  const made = new Float32Array(data.length);
  const line = new Float32Array(length + 2 * reach);
  for (let at = 0; at < lines; at += 1) {
    for (let place = 0; place < line.length; place += 1) {
      const inside = Math.min(Math.max(place - reach, 0), length - 1);
      line[place] = data[at * jump + inside * stride] ?? 0;
    }
    for (let place = 0; place < length; place += 1) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1)
        sum += (line[place + tap] as number) * (weights[tap] as number);
      made[at * jump + place * stride] = sum;
    }
  }
  return { width, height, data: made };
};

const along = (picture: Gray, weights: Float32Array): Gray =>
  alongLines(picture, weights, [picture.height, picture.width, picture.width, 1]);

const down = (picture: Gray, weights: Float32Array): Gray =>
  alongLines(picture, weights, [picture.width, picture.height, 1, picture.width]);

/** As CSS blurs: a bell, `px` its standard deviation. */
export const blur =
  (px: number): Spoil =>
  (picture) => {
    const reach = Math.ceil(3 * px);
    const bell = Float32Array.from({ length: 2 * reach + 1 }, (_, tap) =>
      Math.exp(-((tap - reach) ** 2) / (2 * px ** 2)),
    );
    const sum = bell.reduce((total, weight) => total + weight);
    const weights = bell.map((weight) => weight / sum);
    return down(along(picture, weights), weights);
  };

/** A hand that shook, sideways; an odd number of pixels. */
export const shake =
  (px: number): Spoil =>
  (picture) =>
    along(picture, new Float32Array(px).fill(1 / px));

/** Grain as of a small sensor, its standard deviation about `strength`. */
export const grain =
  (strength: number, seed: number): Spoil =>
  (picture) => {
    const roll = dice(seed);
    // The sum of a few rolls is close to a bell; that of three has a deviation of a half.
    return change(picture, (shade) => shade + (roll() + roll() + roll() - 1.5) * 2 * strength);
  };

export const invert: Spoil = (picture) => change(picture, (shade) => 255 - shade);

/** Black becomes `dark`, white becomes `light`. */
export const contrast =
  (dark: number, light: number): Spoil =>
  (picture) =>
    change(picture, (shade) => dark + (shade / 255) * (light - dark));

/** Darker from left to right, and from top to bottom: 1 is as it was. */
export const shadow =
  (left: number, right: number, top = 1, bottom = 1): Spoil =>
  (picture) =>
    change(picture, (shade, x, y) => {
      const across = left + (x / picture.width) * (right - left);
      return shade * across * (top + (y / picture.height) * (bottom - top));
    });

type Spot = { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number };

/** A lamp in the glass: white in the middle of the spot, fading to its edge. */
export const glare =
  ({ x, y, rx, ry }: Spot, strength = 400): Spoil =>
  (picture) =>
    change(picture, (shade, atX, atY) => {
      const far = Math.hypot((atX - x) / rx, (atY - y) / ry);
      return far >= 1 ? shade : Math.min(255, shade + strength * (1 - far ** 2));
    });

/** A window in the glass: a slanted stripe that takes away contrast, and in its middle everything. */
export const reflection =
  (at: number, width: number, slope: number, strength: number): Spoil =>
  (picture) =>
    change(picture, (shade, x, y) => {
      const far = Math.abs(x + slope * y - at) / width;
      return far >= 1 ? shade : Math.min(255, shade + strength * (1 - far));
    });

/** Stripes where the lines of a screen and those of a sensor meet. */
export const moire =
  (period: number, degrees: number, strength: number): Spoil =>
  (picture) => {
    const dx = (Math.cos((degrees * Math.PI) / 180) * 2 * Math.PI) / period;
    const dy = (Math.sin((degrees * Math.PI) / 180) * 2 * Math.PI) / period;
    return change(
      picture,
      (shade, x, y) => shade * (1 - strength * (0.5 + 0.5 * Math.sin(x * dx + y * dy))),
    );
  };

/** Places moved by up to `px`, evenly over distances of about `scale`: paper that was crumpled, and the light on it. */
export const crumple =
  (px: number, scale: number, seed: number): Spoil =>
  (picture) => {
    const roll = dice(seed);
    const field = () =>
      paint(
        Math.ceil(picture.width / scale) + 2,
        Math.ceil(picture.height / scale) + 2,
        () => roll() * 2 - 1,
      );
    const [across, down, light] = [field(), field(), field()];
    return change(picture, (_, x, y) => {
      const at = (of: Gray): number => shadeAt(of, x / scale, y / scale);
      return shadeAt(picture, x + px * at(across), y + px * at(down)) * (1 + 0.25 * at(light));
    });
  };

/** Paper folded along x = `at`: its right side turns away, darker, a shadow in the fold. */
export const fold =
  (at: number, shade: number, squeeze: number): Spoil =>
  (picture) =>
    change(picture, (_, x, y) => {
      const beyond = x - at;
      const from = beyond > 0 ? at + beyond * squeeze : x;
      const lean = beyond > 0 ? beyond * (1 - squeeze) * 0.3 : 0;
      const crease = 1 - 0.6 * Math.exp(-((beyond / 5) ** 2));
      return shadeAt(picture, from, y + lean) * crease * (beyond > 0 ? shade : 1);
    });

/** Around a cup of that radius, its axis upright in the middle. */
export const bend =
  (radius: number): Spoil =>
  (picture) =>
    change(picture, (_, x, y) => {
      const aside = (x - picture.width / 2) / radius;
      if (Math.abs(aside) >= 1) return 90;
      const from = picture.width / 2 + radius * Math.asin(aside);
      const depth = radius * (1 - Math.cos(Math.asin(aside)));
      return shadeAt(picture, from, y - depth * 0.35) * (0.35 + 0.65 * Math.sqrt(1 - aside ** 2));
    });

/** Something lies on it. */
export const cover =
  (shade: number, isUnder: (x: number, y: number) => boolean): Spoil =>
  (picture) =>
    change(picture, (was, x, y) => (isUnder(x, y) ? shade : was));

export const mirror: Spoil = (picture) =>
  change(picture, (_, x, y) => picture.data[y * picture.width + picture.width - 1 - x] ?? 0);

/** Ink that ran: each pixel as dark as the darkest within `px` of it. */
export const bleed =
  (px: number): Spoil =>
  (picture) =>
    change(picture, (shade, x, y) => {
      let darkest = shade;
      for (let dy = -px; dy <= px; dy += 1)
        for (let dx = -px; dx <= px; dx += 1)
          darkest = Math.min(darkest, shadeAt(picture, x + dx, y + dy));
      return darkest;
    });

/** Spots of ink and holes in it, on that share of all pixels. */
export const speckle =
  (share: number, seed: number): Spoil =>
  (picture) => {
    const roll = dice(seed);
    return change(picture, (shade) => (roll() < share ? (roll() < 0.5 ? 0 : 255) : shade));
  };

/** As a messenger or a browser would save it; 1 to 100. */
export const jpeg =
  (quality: number): Spoil =>
  (picture) => {
    const { data, width, height } = toFrame(picture);
    const saved = encode({ data: Buffer.from(data.buffer), width, height }, quality).data;
    const opened = decode(saved, { useTArray: true, maxMemoryUsageInMB: 1024 });
    return change(picture, (_, x, y) => opened.data[4 * (y * width + x)] ?? 0);
  };
