import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isPackable } from "../../app/build/hosting/media-types.ts";

type Encoding = "br" | "gzip" | "identity";

type Body = {
  readonly bytes: Buffer;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Quickly, or as small as can be: that takes a hundred times as long, and hosts do it ahead. */
export type Packing = "quick" | "small";

const QUALITY = { quick: { br: 4, gzip: 4 }, small: { br: 11, gzip: 9 } } as const;

const pack = (bytes: Buffer, encoding: Encoding, packing: Packing): Promise<Buffer> => {
  const { br, gzip: level } = QUALITY[packing];
  switch (encoding) {
    case "br":
      return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: br } });
    case "gzip":
      return promisify(gzip)(bytes, { level });
    case "identity":
      return Promise.resolve(bytes);
  }
};

/** The best encoding that an Accept-Encoding header takes. */
export const findEncoding = (accepted = ""): Encoding => {
  const names = String(accepted)
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
    .map((part) => part.replace(/;.*/, "").trim());
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : "identity";
};

/** Whether an If-None-Match header names the tag. */
export const hasTag = (wanted = "", tag: string): boolean =>
  wanted.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);

const makeBody = async (file: string, wanted: Encoding, packing: Packing): Promise<Body> => {
  const encoding = isPackable(file) ? wanted : "identity";
  const bytes = await readFile(file);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  const tag = `"${hash}-${encoding}"`;
  return {
    bytes: await pack(bytes, encoding, packing),
    tag,
    headers: {
      ETag: tag,
      Vary: "Accept-Encoding",
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    },
  };
};

const made = new Map<string, Promise<Body>>();

/** A file in an encoding, packed once for each version of it; nothing if it is not there. */
export const readBody = async (
  folder: string,
  name: string,
  encoding: Encoding,
  packing: Packing,
): Promise<Body | undefined> => {
  const file = join(folder, name);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  const key = [file, found.mtimeMs, found.size, encoding, packing].join(" ");
  const body = made.get(key) ?? makeBody(file, encoding, packing);
  made.set(key, body);
  return body;
};
