import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** `margin` is the part on each side that a mask may cut off; there the paper shows. */
const ICONS = [
  { file: "192.png", size: 192, margin: 0 },
  { file: "512.png", size: 512, margin: 0 },
  { file: "maskable-512.png", size: 512, margin: 0.125 },
  { file: "apple-touch-180.png", size: 180, margin: 0.1 },
] as const;

export type Picture = {
  readonly bytes: Uint8Array;
  readonly type: "image/svg+xml" | "image/png";
};

type File = { readonly name: string; readonly bytes: Uint8Array };

const dataOf = ({ bytes, type }: Picture): string =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

/** The picture on a square of `size` pixels; a margin is filled with the paper's colour. */
const framed = (picture: Picture, size: number, margin: number, paper: string): string => {
  const edge = size * margin;
  const side = size - 2 * edge;
  const back = margin > 0 ? `<rect width="${size}" height="${size}" fill="${paper}"/>` : "";
  const image = `<image href="${dataOf(picture)}" x="${edge}" y="${edge}" width="${side}" height="${side}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${back}${image}</svg>`;
};

/** Where the drawing engine lies among the packages; a build takes a copy of it along. */
export const engineFile = (): string =>
  createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");

let ready: Promise<void> | undefined;

const draw = (svg: string): Uint8Array => new Resvg(svg).render().asPng();

/**
 * The icons that pages and manifests name, from one square picture. `paper` is `#rrggbb`, `engine`
 * the drawing engine as WebAssembly.
 */
export const drawIcons = async (
  picture: Picture,
  paper: string,
  engine: Uint8Array<ArrayBuffer>,
): Promise<readonly File[]> => {
  ready ??= initWasm(engine);
  await ready;
  const drawn = ICONS.map(({ file, size, margin }) => ({
    name: file,
    bytes: draw(framed(picture, size, margin, paper)),
  }));
  const small: Picture = { bytes: draw(framed(picture, 192, 0, paper)), type: "image/png" };
  const tab =
    picture.type === "image/svg+xml" ? picture.bytes : Buffer.from(framed(small, 192, 0, paper));
  return [...drawn, { name: "icon.svg", bytes: tab }];
};
