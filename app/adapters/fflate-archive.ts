import { strToU8, type Zippable, zipSync } from "fflate";
import type { KitFile } from "../domain/kit/kit-file.ts";

/** Files as one .zip; names say their folders with a slash. */
export const packFiles = (files: readonly KitFile[], at: Date): Uint8Array => {
  const entries = files.map(({ name, content }) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: at });
};
