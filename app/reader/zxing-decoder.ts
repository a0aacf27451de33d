import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import type { Frame } from "../ports/scanner.ts";

// Codes that check themselves: those of tokens' serial numbers beside QR. Of the others a picture
// without any code yields some, sooner or later.
const OPTIONS: ReaderOptions = {
  formats: ["QRCode", "DataMatrix", "Code128"],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 1,
  // As the code says it: by default control characters would be spelt out.
  textMode: "Plain",
};

/** Where the module is, or the module itself: by itself it would be fetched from somebody else's host. */
export type ZxingSource = { readonly address: string } | { readonly binary: ArrayBuffer };

export type Decode = (frame: Frame) => Promise<string | undefined>;

/** Rejects where the module cannot be had. */
export const openZxing = async (source: ZxingSource): Promise<Decode> => {
  await prepareZXingModule({
    overrides:
      "binary" in source ? { wasmBinary: source.binary } : { locateFile: () => source.address },
    fireImmediately: true,
  });
  return async ({ data, width, height }) => {
    try {
      // It asks for the three of ImageData that matter; Node has no such class.
      const [found] = await readBarcodes({ data, width, height } as ImageData, OPTIONS);
      return found?.isValid ? found.text : undefined;
    } catch {
      // A picture without a pixel, or too large for its memory.
      return undefined;
    }
  };
};
