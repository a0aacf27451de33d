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

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

const pack = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, quality),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  identity: async (bytes: Buffer) => bytes,
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

const makeBody = async (file: string, wanted: Encoding): Promise<Body> => {
  const encoding = isPackable(file) ? wanted : "identity";
  const bytes = await readFile(file);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  const tag = `"${hash}-${encoding}"`;
  return {
    bytes: await pack[encoding](bytes),
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
): Promise<Body | undefined> => {
  const file = join(folder, name);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  const key = [file, found.mtimeMs, found.size, encoding].join(" ");
  const body = made.get(key) ?? makeBody(file, encoding);
  made.set(key, body);
  return body;
};
