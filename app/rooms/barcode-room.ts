import { copyText } from "../adapters/browser-clipboard.ts";
import { browserClock } from "../adapters/browser-clock.ts";
import { nextHanded } from "../adapters/browser-handed.ts";
import { pieceInTime } from "../adapters/browser-patience.ts";
import { base } from "../base.ts";
import { barcodeTool } from "../flow/tools/barcode.ts";
import { marksTool } from "../flow/tools/marks.ts";
import { performBarcode } from "../flow/tools/perform-barcode.ts";
import type { Scanner } from "../ports/scanner.ts";
import { BarcodePage } from "../ui/pages/barcode.tsx";
import { fetchFound } from "../ui/pages/barcode-later.ts";
import type { Room } from "./room.ts";
import { stepSheet } from "./sheets.ts";

let opened: Promise<Scanner> | undefined;

const openScanner = async (): Promise<Scanner> => {
  const [{ createScanner }, { openReader }] = await pieceInTime(
    Promise.all([import("../adapters/worker-scanner.ts"), import("../adapters/reader-worker.ts")]),
  );
  return createScanner(() => openReader(base));
};

const scanner: Scanner = {
  read: async (frame, effort) => {
    opened ??= openScanner();
    // What could not be fetched is tried again the next time.
    opened.catch(() => {
      opened = undefined;
    });
    return (await opened).read(frame, effort);
  },
  release: () => {
    opened?.then(({ release }) => release()).catch(() => undefined);
  },
};

/** The page is quick to come; cameras, pictures and readers come with the press that needs them. */
export const room: Room = {
  page: BarcodePage,
  sheets: [stepSheet, () => import("../ui/styles/barcode.css?inline")],
  tools: [barcodeTool, marksTool],
  performers: performBarcode({
    openCamera: async (id) => {
      const { openCamera } = await pieceInTime(import("../adapters/browser-camera.ts"));
      return openCamera(id);
    },
    openPicture: async (file) => {
      const { openPicture } = await pieceInTime(import("../adapters/browser-picture.ts"));
      return openPicture(file);
    },
    nextHanded,
    scanner,
    classify: async (text) => {
      const [{ classifyBarcode }] = await pieceInTime(
        Promise.all([import("../domain/barcode/classify-barcode.ts"), fetchFound()]),
      );
      return classifyBarcode(text, { origin: location.origin, base });
    },
    copyText,
    clock: browserClock,
  }),
};
