import { readAddress } from "./addresses.ts";
import {
  readExport,
  readKey,
  readOtpauth,
  readPasskey,
  readSignIn,
  readVendor,
} from "./app-codes.ts";
import type { Barcode, Site } from "./barcode.ts";
import { glimpse } from "./mask.ts";
import { readOneTimeCode, readSerial } from "./numbers.ts";
import { readPhonefactor } from "./registration.ts";
import { readWifi } from "./wifi.ts";

/** The largest QR code holds 7,089 characters (ISO/IEC 18004, 40-L, digits alone). */
const LONGEST = 8_000;

/** What comes along when text is copied. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** Cards and events have colons, too. */
const NO_ADDRESS = /^(?:BEGIN|MECARD|MEBKM|MATMSG|BIZCARD):/i;

const READERS: readonly ((text: string, site: Site) => Barcode | undefined)[] = [
  readPhonefactor,
  readOtpauth,
  readExport,
  readPasskey,
  readSignIn,
  readVendor,
  readWifi,
  readOneTimeCode,
  readSerial,
  readKey,
  (text, site) => (NO_ADDRESS.test(text) ? undefined : readAddress(text, site)),
];

/** What the text of a code is, or a text that somebody pasted; whatever it is, it is something. */
export const classifyBarcode = (text: string, site: Site): Barcode => {
  if (text.length > LONGEST) return { kind: "text", shown: glimpse(text.slice(0, LONGEST)) };
  const bare = text.replaceAll(AROUND, "");
  if (bare === "") return { kind: "nothing" };
  for (const read of READERS) {
    const found = read(bare, site);
    if (found !== undefined) return found;
  }
  return { kind: "text", shown: glimpse(bare) };
};
