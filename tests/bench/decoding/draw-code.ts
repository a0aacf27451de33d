import { create, type QRCodeErrorCorrectionLevel } from "qrcode";
import type { Gray } from "./gray.ts";

export type Code = {
  /** Modules in a row, the quiet zone included. */
  readonly size: number;
  /** Row by row, 1 for a dark module. */
  readonly modules: Uint8Array;
};

/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4;

export const makeCode = (
  text: string,
  level: QRCodeErrorCorrectionLevel = "M",
  quiet = QUIET,
): Code => {
  const { modules: inner } = create(text, { errorCorrectionLevel: level });
  const size = inner.size + 2 * quiet;
  const modules = new Uint8Array(size ** 2);
  for (let row = 0; row < inner.size; row += 1)
    for (let column = 0; column < inner.size; column += 1)
      modules[(row + quiet) * size + column + quiet] = inner.get(row, column) ? 1 : 0;
  return { size, modules };
};

/** `x`, `y` and 1 times these. */
type Line = readonly [number, number, number];

/** Where a code lies in a picture: from a pixel's place to one in the code, 0 to 1 each way. */
export type Place = {
  readonly across: Line;
  readonly down: Line;
  /** What both are divided by; below 0 it is behind the eye. */
  readonly depth: Line;
  /** All of it lies within `reach` of its middle. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
};

/** Straight, `size` pixels wide, its left upper corner there. */
export const straight = (left: number, top: number, size: number): Place => ({
  across: [1 / size, 0, -left / size],
  down: [0, 1 / size, -top / size],
  depth: [0, 0, 1],
  x: left + size / 2,
  y: top + size / 2,
  reach: size / 2 + 1,
});

const RADIANS = Math.PI / 180;

type Pose = {
  /** Where its middle is. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** In the picture, in degrees. */
  readonly turn?: number;
  /** About the upright and the level axis: away from the eye, in degrees. */
  readonly aside?: number;
  readonly back?: number;
};

/** So many widths of the code away from it stands the eye. */
const DISTANCE = 2;

const turnOf = (degrees: number): readonly [number, number] => [
  Math.sin(degrees * RADIANS),
  Math.cos(degrees * RADIANS),
];

/** As a flat code looks from DISTANCE. */
export const posed = ({ x, y, size, turn = 0, aside = 0, back = 0 }: Pose): Place => {
  const [sinA, cosA] = turnOf(aside);
  const [sinB, cosB] = turnOf(back);
  const [sinT, cosT] = turnOf(turn);
  // The axes of the plane in space; a place p in the picture is a ray that meets it at a·u + b·v:
  // p·(D + a·u2 + b·v2) = D·(a·u + b·v), solved for a and b, both over one linear divisor.
  const u = [cosA, sinA * sinB, -sinA * cosB] as const;
  const v = [0, cosB, sinB] as const;
  const depth = [
    DISTANCE * (v[2] * u[1] - u[2] * v[1]),
    DISTANCE * (u[2] * v[0] - v[2] * u[0]),
    DISTANCE ** 2 * (u[0] * v[1] - v[0] * u[1]),
  ] as const;
  const a = [DISTANCE ** 2 * v[1], -(DISTANCE ** 2) * v[0]] as const;
  const b = [-(DISTANCE ** 2) * u[1], DISTANCE ** 2 * u[0]] as const;
  /** From places about its middle, in widths of the code, to pixels. */
  const inPixels = ([byX, byY, one]: Line): Line => [
    byX / size,
    byY / size,
    one - (byX * x + byY * y) / size,
  ];
  const turned = (byA: number, byB: number): Line =>
    inPixels([
      depth[0] / 2 + byA * a[0] + byB * b[0],
      depth[1] / 2 + byA * a[1] + byB * b[1],
      depth[2] / 2,
    ]);
  return {
    across: turned(cosT, sinT),
    down: turned(-sinT, cosT),
    depth: inPixels(depth),
    ...{ x, y, reach: size },
  };
};

type Ink = { readonly dark?: number; readonly light?: number };

/** Looks so many times into each pixel, both ways. */
const TAPS = 4;

/** The picture with the code in it, its quiet zone too. */
export const putCode = (
  picture: Gray,
  { size, modules }: Code,
  place: Place,
  { dark = 0, light = 255 }: Ink = {},
): Gray => {
  const { width, height } = picture;
  const data = picture.data.slice();
  const [ax, ay, a1] = place.across;
  const [dx, dy, d1] = place.down;
  const [px, py, p1] = place.depth;
  /** Which module is there; -1 beside the code. */
  const moduleAt = (x: number, y: number): number => {
    const depth = px * x + py * y + p1;
    const across = (ax * x + ay * y + a1) / depth;
    const down = (dx * x + dy * y + d1) / depth;
    if (depth <= 0 || across < 0 || down < 0 || across >= 1 || down >= 1) return -1;
    return Math.floor(down * size) * size + Math.floor(across * size);
  };
  const [first, last] = [0.5 / TAPS, 1 - 0.5 / TAPS];
  const from = (middle: number) => Math.max(0, Math.floor(middle - place.reach));
  const to = (middle: number, end: number) => Math.min(end, Math.ceil(middle + place.reach));
  for (let y = from(place.y); y < to(place.y, height); y += 1)
    for (let x = from(place.x); x < to(place.x, width); x += 1) {
      const under = data[y * width + x] ?? 0;
      const shadeOf = (at: number): number => (at < 0 ? under : modules[at] ? dark : light);
      const corner = moduleAt(x + first, y + first);
      // A module has no dents: one that holds all four corners holds the pixel.
      const isWhole =
        corner === moduleAt(x + last, y + last) &&
        corner === moduleAt(x + last, y + first) &&
        corner === moduleAt(x + first, y + last);
      if (isWhole) {
        data[y * width + x] = shadeOf(corner);
        continue;
      }
      let sum = 0;
      for (let row = 0; row < TAPS; row += 1)
        for (let column = 0; column < TAPS; column += 1)
          sum += shadeOf(moduleAt(x + (column + 0.5) / TAPS, y + (row + 0.5) / TAPS));
      data[y * width + x] = sum / TAPS ** 2;
    }
  return { width, height, data };
};
