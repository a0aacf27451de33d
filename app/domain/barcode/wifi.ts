import type { Barcode } from "./barcode.ts";
import { clip } from "./mask.ts";

const LONGEST_NAME = 32;

/** Fields end at a semicolon that no backslash stands before (zxing's wiki on contents; WPA3 7). */
const FIELD = /([A-Z]):((?:\\.|[^;\\])*);?/gsy;

const nameIn = (fields: string): string =>
  [...fields.matchAll(FIELD)].find(([, field]) => field === "S")?.[2] ?? "";

export const readWifi = (text: string): Barcode | undefined => {
  // DPP is Wi-Fi Easy Connect: a device's key, and no name.
  if (/^DPP:/.test(text)) return { kind: "wifi", network: "" };
  if (!/^WIFI:/i.test(text)) return undefined;
  const name = nameIn(text.slice("WIFI:".length));
  return { kind: "wifi", network: clip(name.replaceAll(/\\(.)/gs, "$1"), LONGEST_NAME) };
};
