import { headersOf, TLS_HEADER } from "./headers.ts";
import { BRIDGE, type Kind, OTHER, PINNED } from "./kinds.ts";
import { MEDIA_TYPES, PACKABLE_TYPES } from "./media-types.ts";
import { block, type HostedSite, MADE_BY, type Preset, textOf } from "./preset.ts";

// nginx 1.22 (nginx.org/en/docs): add_header is inherited only where a location has none of its own.

const TLS = "$second_step_tls";

// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of nginx's own
const FILES = "try_files $uri $uri.html ${uri}index.html @second_step_moved;";

const addHeaders = (kind: Kind, { base, policies }: HostedSite): readonly string[] => [
  ...headersOf(kind, policies).map(([name, value]) => `add_header ${name} "${value}" always;`),
  // An empty value is not sent.
  ...(base === "/" ? [`add_header ${TLS_HEADER[0]} ${TLS} always;`] : []),
];

/** Takes the site's folder off, so that files are found wherever the site lies on disk. */
const inside = (base: string): readonly string[] =>
  base === "/" ? [] : [`rewrite ^${base.slice(0, -1)}(/.*)$ $1 break;`];

const PACKING = [
  "gzip on;",
  "gzip_static on;",
  "gzip_vary on;",
  `gzip_types ${PACKABLE_TYPES.filter((type) => type !== "text/html").join(" ")};`,
  "# Debian: libnginx-mod-http-brotli-static, -filter. Without them drop these lines.",
  "brotli on;",
  "brotli_static on;",
  `brotli_types ${PACKABLE_TYPES.filter((type) => type !== "text/html").join(" ")};`,
];

const types = block(
  "types {",
  Object.entries(MEDIA_TYPES).map(([end, type]) => `${type} ${end.slice(1)};`),
);

const settings = (site: HostedSite): string => {
  const { base } = site;
  const folder = base.slice(0, -1);
  const pinned = PINNED.folders.flatMap((name) =>
    block(`location ^~ ${base}${name}/ {`, [
      ...inside(base),
      "try_files $uri =404;",
      ...addHeaders(PINNED, site),
    ]),
  );
  const bridge = BRIDGE.names.flatMap((name) =>
    block(`location = ${base}${name} {`, [
      "try_files /redirect.html =404;",
      ...addHeaders(BRIDGE, site),
    ]),
  );
  return textOf([
    `# ${MADE_BY}`,
    "# In your server { }, first where the site lies, then this file:",
    "#   set $second_step /srv/second-step/current/dist;",
    "#   include /srv/second-step/current/dist.hosting/nginx/second-step.conf;",
    "",
    ...(base === "/"
      ? [`set ${TLS} "";`, `if ($https) { set ${TLS} "${TLS_HEADER[1]}"; }`, ""]
      : [`location = ${folder} { return 308 ${base}$is_args$args; }`, ""]),
    ...block(`location ^~ ${base} {`, [
      "root $second_step;",
      "absolute_redirect off;",
      `error_page 404 ${base}404.html;`,
      "charset utf-8;",
      ...types,
      ...PACKING,
      "",
      "# /en/scan is en/scan.html, /en/ is en/index.html; /en/help is a page beside a folder.",
      ...inside(base),
      FILES,
      ...addHeaders(OTHER, site),
      "",
      ...pinned,
      ...bridge,
    ]),
    "",
    "# /en goes on to /en/, /en/scan/ to /en/scan.",
    ...block("location @second_step_moved {", [
      "root $second_step;",
      "absolute_redirect off;",
      `error_page 404 ${base}404.html;`,
      ...addHeaders(OTHER, site),
      `if (-f $document_root$uri/index.html) { return 308 ${folder}$uri/$is_args$args; }`,
      'set $second_step_page "";',
      'if ($uri ~ "^(.+)/$") { set $second_step_page $1; }',
      "if (-f $document_root$second_step_page.html) {",
      `    return 308 ${folder}$second_step_page$is_args$args;`,
      "}",
      "return 404;",
    ]),
  ]);
};

export const NGINX: Preset = {
  place: "settings",
  isPrepacked: true,
  files: (site) => [{ path: "second-step.conf", text: settings(site) }],
};
