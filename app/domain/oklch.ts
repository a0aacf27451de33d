/** Lightness 0–1, chroma, hue in radians. */
export type Oklch = { readonly l: number; readonly c: number; readonly h: number };
type Rgb = readonly [red: number, green: number, blue: number];

// CSS Color 4, 10.2: sRGB and its linear light, 0–1.
const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/** Linear light of `#rrggbb`; undefined for what is not such a colour. */
export const linearOf = (hex: string): Rgb | undefined => {
  const [, red, green, blue] = HEX.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const light = (pair: string) => toLinear(Number.parseInt(pair, 16) / 255);
  return [light(red), light(green), light(blue)];
};

// The matrices are Björn Ottosson's (bottosson.github.io/posts/oklab, 2021-01-25 revision).
export const oklchOf = ([r, g, b]: Rgb): Oklch => {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const green = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    c: Math.hypot(green, yellow),
    h: Math.atan2(yellow, green),
  };
};

const linearFrom = ({ l, c, h }: Oklch): Rgb => {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
};

const SLACK = 0.0005; // below half a step of 8 bits

/** `#rrggbb`; what a screen cannot show loses chroma, never lightness or hue. */
export const hexOf = (colour: Oklch): string => {
  const linear = linearFrom(colour);
  const isShown = linear.every((value) => value >= -SLACK && value <= 1 + SLACK);
  if (!isShown && colour.c > 0.001) return hexOf({ ...colour, c: colour.c * 0.97 });
  const pairs = linear.map((value) => {
    const level = Math.round(255 * fromLinear(Math.min(1, Math.max(0, value))));
    return level.toString(16).padStart(2, "0");
  });
  return `#${pairs.join("")}`;
};
