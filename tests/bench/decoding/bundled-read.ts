import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createRead } from "../../../app/reader/read-code.ts";
import { type Decode, openZxing } from "../../../app/reader/zxing-decoder.ts";

const MODULE = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");

let opening: Promise<Decode> | undefined;

/** As the reader's worker reads in a browser that has no decoder of its own. */
export const bundledRead = createRead({
  readNative: async () => undefined,
  openZxing: () => {
    opening ??= openZxing({ binary: Uint8Array.from(readFileSync(MODULE)).buffer });
    return opening;
  },
});
