import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isPackable } from "./media-types.ts";

/** Edited by hand on the server: a packed copy would go on saying what it said before. */
const EDITED = new Set(["config.json"]);

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

const packers = [
  [".br", (bytes: Buffer) => promisify(brotliCompress)(bytes, BEST)],
  [".gz", (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })],
] as const;

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"));

/** Takes away what `prepack` has written. */
export const dropPacked = (folder: string): void => {
  for (const path of listFiles(folder)) {
    const original = join(folder, path.replace(/\.(?:br|gz)$/, ""));
    if (/\.(?:br|gz)$/.test(path) && existsSync(original)) rmSync(join(folder, path));
  }
};

/** Writes a file.br and a file.gz beside each file that gets smaller by it. */
export const prepack = async (folder: string): Promise<void> => {
  for (const path of listFiles(folder)) {
    if (!isPackable(path) || EDITED.has(path)) continue;
    const bytes = readFileSync(join(folder, path));
    const packed = await Promise.all(
      packers.map(async ([end, pack]) => [end, await pack(bytes)] as const),
    );
    for (const [end, small] of packed) {
      if (small.length < bytes.length) writeFileSync(join(folder, path + end), small);
    }
  }
};
