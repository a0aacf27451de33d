import { create } from "qrcode";
import type { CodeMatrix } from "../ports/code.ts";

/** `text` as a QR code that survives a scratched screen (15 % of it may be lost). */
export const drawCode = (text: string): CodeMatrix => {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_cell, column) => modules.get(row, column) === 1),
  );
};
