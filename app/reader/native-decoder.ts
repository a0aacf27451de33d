import type { Frame } from "../ports/scanner.ts";

// The Shape Detection API, as far as it is used; TypeScript's libraries do not have it (2026-11).
type Found = { readonly rawValue: string };
type Detector = { detect(picture: ImageData): Promise<readonly Found[]> };
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** Codes that check themselves, as for the other decoders. */
const WANTED = ["qr_code", "data_matrix", "code_128"];

type World = { readonly BarcodeDetector?: DetectorClass; readonly ImageData?: typeof ImageData };

/** Chromium without a system's decoder has the class, and no formats. */
const open = async ({ BarcodeDetector }: World): Promise<Detector | undefined> => {
  const known = (await BarcodeDetector?.getSupportedFormats()) ?? [];
  const formats = WANTED.filter((format) => known.includes(format));
  return BarcodeDetector && formats.includes("qr_code")
    ? new BarcodeDetector({ formats })
    : undefined;
};

/** The browser's own decoder where there is one: what it cannot do, it does not find. */
export const createNativeDecoder = (world: World) => {
  let opening: Promise<Detector | undefined> | undefined;
  return async ({ data, width, height }: Frame): Promise<string | undefined> => {
    try {
      opening ??= open(world);
      const detector = await opening;
      if (detector === undefined || world.ImageData === undefined) return undefined;
      const found = await detector.detect(new world.ImageData(data, width, height));
      return found.find(({ rawValue }) => rawValue !== "")?.rawValue;
    } catch {
      return undefined;
    }
  };
};
