import { COMMON_HEADERS, type Header, ownHeaders, TLS_HEADER } from "./headers.ts";
import { BRIDGE, type Kind, OTHER, PINNED } from "./kinds.ts";
import { MEDIA_TYPES } from "./media-types.ts";
import { block, type HostedSite, MADE_BY, type Preset, textOf } from "./preset.ts";

// Caddy 2.6 (caddyserver.com/docs/caddyfile). Directives run in Caddy's own order, not in that of the
// file: header, uri, try_files, encode, handle, file_server.

const header = (matcher: string, headers: readonly Header[]): readonly string[] =>
  block(
    matcher === "" ? "header {" : `header ${matcher} {`,
    headers.map(([name, value]) => `${name} "${value}"`),
  );

const pathsOf = ({ folders, names }: Kind, base: string): string =>
  [...folders.map((name) => `${base}${name}/*`), ...names.map((name) => base + name)].join(" ");

/** Go knows no .webmanifest. */
const MANIFEST = MEDIA_TYPES[".webmanifest"] ?? "";

const SERVING = block("file_server {", ["precompressed br gzip"]);

const inOrder = (...directives: readonly string[]): readonly string[] =>
  block("route {", directives);

const settings = (site: HostedSite): string => {
  const { base, policies } = site;
  const folder = base.slice(0, -1);
  const others = [BRIDGE, PINNED].map((kind) => pathsOf(kind, base)).join(" ");
  return textOf([
    `# ${MADE_BY}`,
    "# In the block of your address, first where the site lies, then this file:",
    `#   root ${base}* /srv/second-step/current/dist`,
    "#   import /srv/second-step/current/dist.hosting/caddy/second-step.caddy",
    "",
    ...(base === "/" ? [] : [`redir ${folder} ${base} 308`, ""]),
    ...block(`handle ${base}* {`, [
      ...header("", COMMON_HEADERS),
      `@bridge path ${pathsOf(BRIDGE, base)}`,
      ...header("@bridge", ownHeaders(BRIDGE, policies)),
      `@pinned path ${pathsOf(PINNED, base)}`,
      ...header("@pinned", ownHeaders(PINNED, policies)),
      `@other not path ${others}`,
      ...header("@other", ownHeaders(OTHER, policies)),
      "@manifest path *.webmanifest",
      ...header("@manifest", [["Content-Type", MANIFEST]]),
      ...(base === "/" ? ["@tls protocol https", ...header("@tls", [TLS_HEADER])] : []),
      "",
      ...(folder === "" ? [] : [`uri strip_prefix ${folder}`]),
      "encode gzip",
      "",
      "# A file is itself; /en/scan is en/scan.html; /en/help is a page beside a folder.",
      ...block("@file {", ["not path */", "file {path} {path}.html"]),
      ...block("handle @file {", ["try_files {path} {path}.html", ...SERVING]),
      "@index file {path}index.html",
      ...block("handle @index {", SERVING),
      "# /en goes on to /en/, /en/scan/ to /en/scan.",
      ...block("@folder {", ["not path */", "file {path}/index.html"]),
      ...block("handle @folder {", inOrder("rewrite * {path}/", `redir * ${folder}{uri} 308`)),
      ...block(
        "handle {",
        inOrder(
          "uri strip_suffix /",
          "@page file {path}.html",
          `redir @page ${folder}{uri} 308`,
          "rewrite * /404.html",
          `header Cache-Control ${OTHER.caching}`,
          ...block("file_server {", ["status 404", "precompressed br gzip"]),
        ),
      ),
    ]),
  ]);
};

export const CADDY: Preset = {
  place: "settings",
  isPrepacked: true,
  files: (site) => [{ path: "second-step.caddy", text: settings(site) }],
};
