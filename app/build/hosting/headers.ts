import { BRIDGE, type Kind, PINNED } from "./kinds.ts";
import type { SitePolicies } from "./site-policies.ts";

export type Header = readonly [name: string, value: string];

/** What no page of ours ever asks for. Names that Chromium does not know would be warned of. */
const DENIED = [
  "accelerometer",
  "autoplay",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/** Reading a barcode takes the camera. */
const PERMISSIONS = ["camera=(self)", ...DENIED.map((name) => `${name}=()`)].join(", ");

/** Over https only, and only where the whole host is ours: it speaks for all of the host. */
export const TLS_HEADER: Header = ["Strict-Transport-Security", "max-age=31536000"];

/**
 * A worker is held to the policy of its own file, not to its page's (HTML, “initialize a worker
 * global scope's policy container”, read 2026-11). The one that reads codes compiles WebAssembly,
 * and may ask nobody but this host; to scripts of a page it means nothing.
 */
const WORKERS = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Which of a site's policies a kind is sent with. */
const policyFor = (kind: Kind, { bridge, pages }: SitePolicies): string => {
  const framing = `frame-ancestors ${kind.framedBy}`;
  if (kind === PINNED) return `${WORKERS}; ${framing}`;
  const policy = kind === BRIDGE ? bridge : pages;
  return policy === "" ? framing : `${policy}; ${framing}`;
};

/** The same for every kind. */
export const COMMON_HEADERS: readonly Header[] = [
  ["Permissions-Policy", PERMISSIONS],
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
];

/** What sets a kind apart. */
export const ownHeaders = (kind: Kind, policies: SitePolicies): readonly Header[] => [
  ["Content-Security-Policy", policyFor(kind, policies)],
  ["Cache-Control", kind.caching],
  ...(kind.isIsolated ? [["Cross-Origin-Opener-Policy", "same-origin"] as const] : []),
];

/** All that hosts are told to send with a kind, the one over https apart. */
export const headersOf = (kind: Kind, policies: SitePolicies): readonly Header[] => [
  ...ownHeaders(kind, policies),
  ...COMMON_HEADERS,
];
