import { createHash } from "node:crypto";
import type { ArchiveFile } from "./archive.ts";

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A line for each file, as `sha256sum --check` reads it. */
export const checksumsOf = (files: readonly ArchiveFile[]): string =>
  files
    .map(({ path, bytes }) => `${hashOf(bytes)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join("");
