import { BRIDGE, type Kind, PINNED } from "./kinds.ts";
import type { SitePolicies } from "./site-policies.ts";

export type Header = readonly [name: string, value: string];

/**
 * What the pages ask for themselves: a look through the camera, a copy, a screen that stays lit. Passing a
 * link on (`web-share`) is left to its default, which is the same: Chromium on a computer warns of the name.
 */
const ALLOWED = ["camera", "clipboard-write", "screen-wake-lock"];

/**
 * What no page of ours ever asks for, so that no script that slips in can: devices, places, what
 * people are signed in with elsewhere, codes in their texts. All are known to Chromium 156, which warns of
 * others. `local-network` is left alone: a company's own way to Microsoft may end in its network.
 */
const DENIED = [
  ...["accelerometer", "autoplay", "browsing-topics", "captured-surface-control", "clipboard-read"],
  ...["compute-pressure", "cross-origin-isolated", "digital-credentials-create"],
  ...["digital-credentials-get", "display-capture", "encrypted-media", "fullscreen", "gamepad"],
  ...["geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection"],
  ...["keyboard-map", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials"],
  ...["payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get"],
  ...["serial", "speaker-selection", "storage-access", "sync-xhr", "unload", "usb"],
  ...["window-management", "xr-spatial-tracking"],
];

const PERMISSIONS = [
  ...ALLOWED.map((name) => `${name}=(self)`),
  ...DENIED.map((name) => `${name}=()`),
].join(", ");

/** Over https only, and only where the whole host is ours: it speaks for all of the host. */
export const TLS_HEADER: Header = ["Strict-Transport-Security", "max-age=31536000"];

/**
 * A worker is held to the policy of its own file, not to its page's (HTML, “initialize a worker
 * global scope's policy container”, read 2026-11). The one that reads codes compiles WebAssembly,
 * and may ask nobody but this host; to scripts of a page it means nothing.
 */
const WORKERS = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Not even our own: no page of ours shows another, and MSAL's hidden frame is never asked for. */
export const FRAMING = "frame-ancestors 'none'";

/** Which of a site's policies a kind is sent with. */
const policyFor = (kind: Kind, { bridge, pages }: SitePolicies): string => {
  if (kind === PINNED) return `${WORKERS}; ${FRAMING}`;
  const policy = kind === BRIDGE ? bridge : pages;
  return policy === "" ? FRAMING : `${policy}; ${FRAMING}`;
};

/**
 * The same for every kind. No Cross-Origin-Embedder-Policy: it would open memory shared between threads,
 * which nothing here uses, and no policy of ours lets a page embed what is not its own.
 */
export const COMMON_HEADERS: readonly Header[] = [
  ["Cross-Origin-Resource-Policy", "same-origin"],
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
