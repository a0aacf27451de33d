import { afterEach, describe, expect, test, vi } from "vitest";
import { openPicture } from "../../../app/adapters/browser-picture.ts";
import { fault } from "../../../app/domain/result.ts";

type Size = { readonly width: number; readonly height: number };

const browserDrawing = ({ width, height }: Size) => {
  const closed: string[] = [];
  const bitmap = { width, height, close: () => closed.push("bitmap") };
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => ({
      fillRect: () => undefined,
      drawImage: () => undefined,
      getImageData: (_x: number, _y: number, w: number, h: number) => ({ width: w, height: h }),
    }),
  };
  vi.stubGlobal("createImageBitmap", async () => bitmap);
  vi.stubGlobal("document", { createElement: () => canvas });
  return { closed, canvas };
};

afterEach(() => vi.unstubAllGlobals());

describe("a picture", () => {
  const file = new Blob(["pixels"]);

  test.each([
    [
      { width: 1170, height: 2532 },
      { width: 1170, height: 2532 },
    ],
    [
      { width: 1, height: 1 },
      { width: 1, height: 1 },
    ],
    [
      { width: 8000, height: 6000 },
      { width: 4000, height: 3000 },
    ],
  ])("of %o is drawn as %o", async (size, drawn) => {
    browserDrawing(size);
    expect(await openPicture(file)).toMatchObject({ kind: "ok", value: drawn });
  });

  test("leaves no pixels behind", async () => {
    const { closed, canvas } = browserDrawing({ width: 100, height: 100 });
    await openPicture(file);
    expect(closed).toEqual(["bitmap"]);
    expect(canvas.width).toBe(0);
  });

  test("that this browser cannot draw is none", async () => {
    vi.stubGlobal("createImageBitmap", () =>
      Promise.reject(new DOMException("HEIC", "InvalidStateError")),
    );
    expect(await openPicture(file)).toEqual(fault("no-picture"));
  });

  test("larger than any camera makes them is not even looked at", async () => {
    const huge = { size: 50_000_001 } as Blob;
    expect(await openPicture(huge)).toEqual(fault("too-large"));
  });
});
