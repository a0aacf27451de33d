import { describe, expect, test } from "vitest";
import type { Barcode } from "../../../../app/domain/barcode/barcode.ts";
import { fault, ok, type Result } from "../../../../app/domain/result.ts";
import { perform } from "../../../../app/flow/perform.ts";
import type { BarcodeCommand } from "../../../../app/flow/tools/barcode-events.ts";
import { type BarcodePorts, performBarcode } from "../../../../app/flow/tools/perform-barcode.ts";
import type { Camera } from "../../../../app/ports/camera.ts";
import type { Effort, Frame, ScanFault } from "../../../../app/ports/scanner.ts";
import { deadCamera } from "../../domain/any-look.ts";

const frame = (width: number): Frame => ({
  data: new Uint8ClampedArray(4 * width),
  width,
  height: 1,
});

/** Sees these pictures one after the other, and then nothing more. */
const cameraOf = (...frames: readonly Frame[]): Camera => {
  const left = [...frames];
  return { ...deadCamera(), look: async () => ok(left.shift()) };
};

const picture = new Blob(["a picture"]);
const text: Barcode = { kind: "text", shown: "found" };

/** Reads a code of pictures that are so wide. */
const reading =
  (readable: number, asked: Effort[] = []) =>
  async ({ width }: Frame, effort: Effort): Promise<Result<string | undefined, ScanFault>> => {
    asked.push(effort);
    return ok(width === readable ? "found" : undefined);
  };

const ports: BarcodePorts = {
  openCamera: async () => fault("absent"),
  openPicture: async () => ok(frame(1)),
  nextHanded: async () => ({ kind: "text", text: "pasted" }),
  scanner: { read: reading(1), release: () => undefined },
  classify: async (shown) => ({ kind: "text", shown }),
  copyText: async () => true,
  clock: {
    now: () => 0,
    today: () => "2026-11-23",
    after: (_ms, act) => {
      act();
      return () => undefined;
    },
  },
};

const run = (command: BarcodeCommand, own: Partial<BarcodePorts> = {}) =>
  perform(command, performBarcode({ ...ports, ...own }), async () => "offline");

describe("watching a camera", () => {
  test("reads picture by picture until one has a code in it", async () => {
    const asked: Effort[] = [];
    const camera = cameraOf(frame(2), frame(3), frame(1), frame(4));
    const scanner = { ...ports.scanner, read: reading(1, asked) };
    const event = await run(
      { kind: "watch-camera", round: 5, camera, effort: "quick" },
      { scanner },
    );
    expect(event).toEqual({ kind: "looked", round: 5, result: ok(text) });
    expect(asked).toEqual(["quick", "quick", "quick"]);
  });

  test("says nothing once the camera is closed, and what ended it otherwise", async () => {
    const watch = { kind: "watch-camera", round: 1, effort: "quick" } as const;
    expect(await run({ ...watch, camera: cameraOf(frame(2)) })).toBeUndefined();
    const camera: Camera = { ...deadCamera(), look: async () => fault("ended") };
    expect(await run({ ...watch, camera })).toMatchObject({ result: fault("ended") });
  });

  test("with more effort ends the watch before, which answers no more", async () => {
    const asked: Effort[] = [];
    let give: ((frame: Frame) => void) | undefined;
    const camera: Camera = {
      ...deadCamera(),
      look: () => new Promise((resolve) => (give = (seen) => resolve(ok(seen)))),
    };
    const performers = performBarcode({
      ...ports,
      scanner: { ...ports.scanner, read: reading(1, asked) },
    });
    const watch = { kind: "watch-camera", round: 1, camera } as const;
    const first = perform({ ...watch, effort: "quick" }, performers, async () => "offline");
    const waiting = give;
    const second = perform({ ...watch, effort: "harder" }, performers, async () => "offline");
    waiting?.(frame(1));
    expect(await first).toBeUndefined();
    give?.(frame(1));
    expect(await second).toMatchObject({ result: ok(text) });
    expect(asked).toEqual(["harder"]);
  });
});

describe("reading a picture", () => {
  const read = { kind: "read-picture", round: 2, picture, effort: "quick" } as const;

  test("says what is in it, or that nothing is", async () => {
    expect(await run(read)).toEqual({ kind: "looked", round: 2, result: ok(text) });
    const openPicture = async () => ok(frame(2));
    expect(await run(read, { openPicture })).toMatchObject({ result: ok(undefined) });
  });

  test("says why it came to nothing", async () => {
    const openPicture = async () => fault("no-picture" as const);
    expect(await run(read, { openPicture })).toMatchObject({ result: fault("no-picture") });
    const scanner = { ...ports.scanner, read: async () => fault("unavailable" as const) };
    expect(await run(read, { scanner })).toMatchObject({ result: fault("unavailable") });
    const lost = () => Promise.reject(new Error("no such chunk"));
    expect(await run(read, { openPicture: lost })).toMatchObject({ result: fault("unavailable") });
  });
});

test("what is pasted is taken for what it is", async () => {
  expect(await run({ kind: "await-handed" })).toEqual({
    kind: "text-given",
    text: "pasted",
    isHanded: true,
  });
  const nextHanded = async () => ({ kind: "file", file: picture }) as const;
  expect(await run({ kind: "await-handed" }, { nextHanded })).toMatchObject({ picture });
});

test("a camera whose code did not arrive is not blamed on the browser", async () => {
  const openCamera = () => Promise.reject(new Error("no such chunk"));
  expect(await run({ kind: "open-camera", round: 3 }, { openCamera })).toEqual({
    kind: "looked",
    round: 3,
    result: fault("unavailable"),
  });
});

test("a long look is told of when it has been long", async () => {
  expect(await run({ kind: "look-long", round: 6 })).toEqual({ kind: "long-looked", round: 6 });
});

test("a light that did not turn says nothing", async () => {
  const turn = { kind: "turn-light", round: 1, isOn: true } as const;
  expect(await run({ ...turn, camera: deadCamera() })).toMatchObject({ isOn: true });
  const camera: Camera = { ...deadCamera(), light: async () => false };
  expect(await run({ ...turn, camera })).toBeUndefined();
});

test("all is let go of", async () => {
  const done: string[] = [];
  const camera: Camera = { ...deadCamera(), close: () => void done.push("camera") };
  await run({ kind: "close-camera", camera });
  const scanner = { ...ports.scanner, release: () => void done.push("pictures") };
  await run({ kind: "forget-pictures" }, { scanner });
  expect(done).toEqual(["camera", "pictures"]);
});

test("the link goes to the clipboard, and only the round is told", async () => {
  const copied: string[] = [];
  const copyText = async (link: string) => copied.push(link) > 0;
  const event = await run({ kind: "copy-link", round: 4, link: "https://…" }, { copyText });
  expect(event).toEqual({ kind: "link-copied", round: 4, isCopied: true });
  expect(copied).toEqual(["https://…"]);
});
