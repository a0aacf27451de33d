import type { Barcode } from "../../domain/barcode/barcode.ts";
import { ok } from "../../domain/result.ts";
import type { Camera, OpenCamera } from "../../ports/camera.ts";
import type { CopyText } from "../../ports/clipboard.ts";
import type { Clock } from "../../ports/clock.ts";
import type { NextHanded } from "../../ports/handed.ts";
import type { Effort, OpenPicture, Scanner } from "../../ports/scanner.ts";
import { later } from "../later.ts";
import type { EventOf, Performers } from "../tool.ts";
import type { BarcodeCommand } from "./barcode-events.ts";

/** Long enough to hold a phone still; whoever has found nothing by then wants another way. */
const LONG_MS = 8_000;

export type BarcodePorts = {
  readonly openCamera: OpenCamera;
  readonly openPicture: OpenPicture;
  readonly nextHanded: NextHanded;
  readonly scanner: Scanner;
  readonly classify: (text: string) => Promise<Barcode>;
  readonly copyText: CopyText;
  readonly clock: Clock;
};

type Looked = EventOf<"looked">;

const unavailable = ({ round }: { readonly round: number }): Looked => ({
  kind: "looked",
  round,
  result: { kind: "fault", fault: "unavailable" },
});

export const performBarcode = ({
  openCamera,
  openPicture,
  nextHanded,
  scanner,
  classify,
  copyText,
  clock,
}: BarcodePorts): Performers<BarcodeCommand["kind"]> => {
  const found = async (round: number, text: string | undefined): Promise<Looked> => ({
    kind: "looked",
    round,
    result: ok(text === undefined ? undefined : await classify(text)),
  });

  // One watch at a time: another effort begins a new one.
  let latest: object | undefined;
  const watch = async (round: number, camera: Camera, effort: Effort) => {
    const mine = {};
    latest = mine;
    while (latest === mine) {
      const seen = await camera.look();
      if (seen.kind === "fault") return { kind: "looked", round, result: seen } as const;
      if (seen.value === undefined || latest !== mine) return undefined;
      const read = await scanner.read(seen.value, effort);
      if (read.kind === "fault") return { kind: "looked", round, result: read } as const;
      if (read.value !== undefined) return found(round, read.value);
    }
    return undefined;
  };

  return {
    "await-handed": {
      run: async () => {
        const handed = await nextHanded();
        return handed.kind === "file"
          ? { kind: "picture-given", picture: handed.file, isHanded: true }
          : { kind: "text-given", text: handed.text, isHanded: true };
      },
    },
    "open-camera": {
      run: async ({ round, id }) => ({
        kind: "camera-opened",
        round,
        result: await openCamera(id),
      }),
      lost: unavailable,
    },
    "watch-camera": {
      run: ({ round, camera, effort }) => watch(round, camera, effort),
      lost: unavailable,
    },
    "look-long": { run: ({ round }) => later(clock, LONG_MS, { kind: "long-looked", round }) },
    "turn-light": {
      run: async ({ round, camera, isOn }) => {
        const isTurned = await camera.light(isOn);
        return isTurned ? { kind: "light-turned", round, isOn } : undefined;
      },
    },
    "close-camera": {
      run: ({ camera }) => {
        camera.close();
        return undefined;
      },
    },
    "read-picture": {
      run: async ({ round, picture, effort }) => {
        const opened = await openPicture(picture);
        if (opened.kind === "fault") return { kind: "looked", round, result: opened };
        const read = await scanner.read(opened.value, effort);
        if (read.kind === "fault") return { kind: "looked", round, result: read };
        return found(round, read.value);
      },
      lost: unavailable,
    },
    "read-text": { run: ({ round, text }) => found(round, text), lost: unavailable },
    "copy-link": {
      run: async ({ round, link }) => ({
        kind: "link-copied",
        round,
        isCopied: await copyText(link),
      }),
    },
    "forget-pictures": {
      run: () => {
        scanner.release();
        return undefined;
      },
    },
  };
};
