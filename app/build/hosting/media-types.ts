/** What each kind of file in a site is, by the end of its name. Some hosts know no .webmanifest. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".ico": "image/x-icon",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const PACKED_ALREADY = new Set([".png", ".webp", ".woff2"]);

/** The types of files that get smaller in transit. */
export const PACKABLE_TYPES: readonly string[] = Object.entries(MEDIA_TYPES)
  .filter(([end]) => !PACKED_ALREADY.has(end))
  .map(([, type]) => type);

const endOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? "";

export const isPackable = (path: string): boolean =>
  endOf(path) in MEDIA_TYPES && !PACKED_ALREADY.has(endOf(path));

/** With its character set, where it has one. */
export const contentTypeOf = (path: string): string => {
  const type = MEDIA_TYPES[endOf(path)] ?? "application/octet-stream";
  const isText = /^text\/|\/(?:json|manifest\+json|xml)$/.test(type);
  return isText ? `${type}; charset=utf-8` : type;
};
