import { expect, test } from "vitest";
import type { Frame } from "../../../app/ports/scanner.ts";
import { createNativeDecoder } from "../../../app/reader/native-decoder.ts";

const frame: Frame = { data: new Uint8ClampedArray(4), width: 1, height: 1 };

/** A browser whose decoder knows `formats` and finds `texts`; none: it fails. */
const browserWith = (formats: readonly string[], texts?: readonly string[]) => {
  const asked: (readonly string[])[] = [];
  class BarcodeDetector {
    constructor(options: { readonly formats: readonly string[] }) {
      asked.push(options.formats);
    }
    static getSupportedFormats = async () => formats;
    detect = async (_picture: ImageData) => {
      if (texts === undefined) throw new Error("the service is gone");
      return texts.map((rawValue) => ({ rawValue }));
    };
  }
  class Pixels {
    readonly colorSpace = "srgb";
    readonly data: Frame["data"];
    readonly width: number;
    readonly height: number;
    constructor(data: Frame["data"], width: number, height: number) {
      this.data = data;
      this.width = width;
      this.height = height;
    }
  }
  return { asked, world: { BarcodeDetector, ImageData: Pixels as unknown as typeof ImageData } };
};

test("the browser's own decoder is asked for codes that check themselves", async () => {
  const { asked, world } = browserWith(["aztec", "code_128", "ean_13", "qr_code"], ["", "text"]);
  const decode = createNativeDecoder(world);
  expect(await decode(frame)).toBe("text");
  expect(await decode(frame)).toBe("text");
  expect(asked).toEqual([["qr_code", "code_128"]]);
});

test.each([
  ["has none", {}],
  ["has one that knows no format", browserWith([]).world],
  ["has one that reads no QR code", browserWith(["ean_13"], ["4006381333931"]).world],
  ["has one that fails", browserWith(["qr_code"]).world],
  ["has one that finds nothing", browserWith(["qr_code"], []).world],
])("nothing is found where the browser %s", async (_what, world) => {
  expect(await createNativeDecoder(world)(frame)).toBeUndefined();
});
