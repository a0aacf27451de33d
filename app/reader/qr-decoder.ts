import decodeQR from "qr/decode.js";
import type { Frame } from "../ports/scanner.ts";

// By default it gives up within a frame of a film; in a worker nobody waits for it.
const PATIENT = { effort: Number.POSITIVE_INFINITY, timeLimit: Number.POSITIVE_INFINITY };

/** The text of a QR code; it throws where it finds none. */
export const decodeQr = (frame: Frame): string | undefined => {
  try {
    return decodeQR(frame, PATIENT);
  } catch {
    return undefined;
  }
};
