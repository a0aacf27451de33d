import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";
import { create } from "qrcode";

const SIDE = 640;
const QUIET = 4;

type Shade = (x: number, y: number) => number;

/** One frame of YUV4MPEG2 in shades of grey: Chromium shows it for as long as it is asked. */
const filmOf = (shadeAt: Shade): Buffer => {
  const luma = Buffer.alloc(SIDE * SIDE);
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) luma[y * SIDE + x] = shadeAt(x, y);
  const chroma = Buffer.alloc((SIDE * SIDE) / 2, 128);
  const head = `YUV4MPEG2 W${SIDE} H${SIDE} F10:1 Ip A1:1 C420jpeg\nFRAME\n`;
  return Buffer.concat([Buffer.from(head), luma, chroma]);
};

const WALL: Shade = () => 120;

/** A barcode on a screen, as large as people hold it. */
const barcodeOf = (text: string): Shade => {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const pixels = Math.floor((SIDE * 0.8) / (modules.size + 2 * QUIET));
  const start = Math.floor((SIDE - pixels * modules.size) / 2);
  const moduleAt = (at: number): number => Math.floor((at - start) / pixels);
  return (x, y) => {
    const [column, row] = [moduleAt(x), moduleAt(y)];
    const isInside = Math.min(column, row) >= 0 && Math.max(column, row) < modules.size;
    return isInside && modules.get(row, column) === 1 ? 20 : 235;
  };
};

/** A camera for a browser to be launched with; what it is held in front of counts from when it is opened. */
export type FakeCamera = {
  readonly launch: LaunchOptions;
  /** Without a text it sees a wall. */
  readonly faces: (text?: string) => void;
  readonly remove: () => void;
};

export const createFakeCamera = (): FakeCamera => {
  const folder = mkdtempSync(join(tmpdir(), "second-step-camera-"));
  const file = join(folder, "camera.y4m");
  const faces = (text?: string): void =>
    writeFileSync(file, filmOf(text === undefined ? WALL : barcodeOf(text)));
  faces();
  return {
    launch: {
      args: ["--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${file}`],
    },
    faces,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
