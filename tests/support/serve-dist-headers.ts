import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** MSAL's bridge page, which the sign-in opens in a frame or a pop-up of ours. */
const BRIDGE = "redirect.html";

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

const EVERYWHERE = {
  "Permissions-Policy": ["camera=(self)", ...DENIED.map((name) => `${name}=()`)].join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const findCaching = (file: string): string => {
  if (file === BRIDGE) return "no-store";
  // Their names change with their content.
  if (/^(?:assets|words)\//.test(file)) return "public, max-age=31536000, immutable";
  return "no-cache";
};

/** The headers of a file that depend on its name alone. */
export const listHeaders = (file: string): Record<string, string> => ({
  ...EVERYWHERE,
  "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
  "Cache-Control": findCaching(file),
  // The page's own meta element carries the rest of the policy; this part works as a header only.
  "Content-Security-Policy": `frame-ancestors ${file === BRIDGE ? "'self'" : "'none'"}`,
  ...(file !== BRIDGE && { "Cross-Origin-Opener-Policy": "same-origin" }),
});
