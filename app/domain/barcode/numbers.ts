import type { Barcode } from "./barcode.ts";

/** How makers of tokens mark a serial number on a label, and GS1's sign for one. */
const MARKED =
  /^(?:S\/?N|SERIAL(?: ?(?:NO|NUMBER))?|\(21\))(?:(?:(?<=\))|[\s.:#=-]+)([A-Z0-9-]{5,30})|(\d{5,20}))$/i;

/** Tokens of Token2 carry 8 to 14 digits, others a few letters before them (entra.md 8, peers.md 4 D). */
const BARE = /^(?:[A-Z]{1,4}[ -]?)?\d{7,16}$/;

export const readSerial = (text: string): Barcode | undefined => {
  const [, lettered, bare] = MARKED.exec(text) ?? [];
  const serial = lettered ?? bare ?? (BARE.test(text) ? text : undefined);
  return serial === undefined ? undefined : { kind: "serial", serial };
};

/** Codes of the moment are of six digits, whole or in halves. */
export const readOneTimeCode = (text: string): Barcode | undefined =>
  /^\d{3}[ -]?\d{3}$/.test(text) ? { kind: "one-time-code" } : undefined;
