import type { Barcode } from "./barcode.ts";
import { clip, maskSecret } from "./mask.ts";

const LONGEST = 80;

/** Escapes that are broken stay as they are. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `Issuer:account`, escaped or not; Microsoft escapes an organisation's spaces as + (entra.md 4). */
const readLabel = (path: string): readonly [string, string] => {
  const label = decoded(path.replaceAll("+", " "));
  const colon = label.indexOf(":");
  return colon < 0 ? ["", label] : [label.slice(0, colon), label.slice(colon + 1)];
};

const OTPAUTH = /^otpauth:\/\/(?:[a-z]+)\/?([^?#]*)(?:\?([^#]*))?/i;

/** The key of an account, for any authenticator app (github.com/google/google-authenticator/wiki/Key-Uri-Format). */
export const readOtpauth = (text: string): Barcode | undefined => {
  const found = OTPAUTH.exec(text);
  if (found === null) return undefined;
  const [organisation, account] = readLabel(found[1] ?? "");
  const query = new URLSearchParams(found[2] ?? "");
  const issuer = query.get("issuer") ?? "";
  return {
    kind: "other-app",
    isMicrosoft: issuer === "Microsoft",
    issuer: clip(organisation || issuer, LONGEST),
    account: clip(account, LONGEST),
    shown: maskSecret(query.get("secret") ?? ""),
  };
};

/** Google Authenticator's export, and LastPass Authenticator's. */
export const readExport = (text: string): Barcode | undefined =>
  /^(?:otpauth|lpaauth)-migration:/i.test(text) ? { kind: "export" } : undefined;

/** Schemes that one app alone reads. */
const VENDORS: Readonly<Record<string, string>> = {
  duo: "Duo Mobile",
  oktaverify: "Okta Verify",
  "com.okta.authenticator": "Okta Verify",
  "com.rsa.securid": "RSA Authenticator",
  "com.rsa.securid.iphone": "RSA Authenticator",
  motp: "Mobile-OTP",
  steam: "Steam",
  symantecvip: "VIP Access",
};

export const readVendor = (text: string): Barcode | undefined => {
  const scheme = /^([a-z][a-z.]*):/i.exec(text)?.[1]?.toLowerCase() ?? "";
  const app = Object.hasOwn(VENDORS, scheme) ? VENDORS[scheme] : undefined;
  return app === undefined ? undefined : { kind: "vendor-app", app };
};

/** CTAP 2.2, 11.5: a passkey on another device is asked for by digits behind this. */
export const readPasskey = (text: string): Barcode | undefined =>
  /^FIDO:\//i.test(text) ? { kind: "passkey" } : undefined;

/** As `rawContent` in Graph's documentation of `standardQRCode` decodes (read 2026-11): version, account, id, key. */
export const readSignIn = (text: string): Barcode | undefined => {
  if (!/^ms-qrpin:/i.test(text)) return undefined;
  return { kind: "qr-sign-in", account: clip(text.split("|")[1] ?? "", LONGEST) };
};

/** A key as pages show it: base32, in groups of four or in one, of 10 bytes at least (RFC 4226, 4: 16 are meant). */
export const readKey = (text: string): Barcode | undefined => {
  const key = text.replaceAll(/[\s-]/g, "").replace(/=+$/, "");
  const isKey = /^(?:[a-z2-7]{16,128}|[A-Z2-7]{16,128})$/.test(key) && /[a-z]/i.test(key);
  const isGrouped = /^(?:[a-z2-7]{4}[\s-]){3,}[a-z2-7]{1,4}$/i.test(text);
  const isOne = !/[\s-]/.test(text);
  return isKey && (isGrouped || isOne) ? { kind: "key", shown: maskSecret(key) } : undefined;
};
