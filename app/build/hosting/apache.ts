import { COMMON_HEADERS, type Header, ownHeaders, TLS_HEADER } from "./headers.ts";
import { BRIDGE, type Kind, OTHER, PINNED } from "./kinds.ts";
import { MEDIA_TYPES, PACKABLE_TYPES } from "./media-types.ts";
import { block, type HostedSite, MADE_BY, type Preset, textOf } from "./preset.ts";

// Apache 2.4 with headers, rewrite and mime; brotli and deflate where they are (httpd.apache.org/docs/2.4).

// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of Apache's own
const SITE = "${SECOND_STEP}";

/** Per cent signs begin a format in mod_headers. */
const set = ([name, value]: Header): string =>
  `Header always set ${name} "${value.replaceAll("%", "%%")}"`;

const escapePattern = (text: string): string => text.replaceAll(/[.#]/g, "\\$&");

const pathsOf = ({ folders, names }: Kind, base: string): string => {
  const ends = [...folders.map((name) => `${name}/`), ...names.map((name) => `${name}$`)];
  return `%{REQUEST_URI} =~ m#^${escapePattern(base)}(?:${ends.map(escapePattern).join("|")})#`;
};

const ISOLATION = "Cross-Origin-Opener-Policy";

const headersOfKind = (kind: Kind, { base, policies }: HostedSite): readonly string[] =>
  block(
    `<If "${pathsOf(kind, base)}">`,
    [
      ...ownHeaders(kind, policies).map(set),
      ...(kind.isIsolated ? [] : [`Header always unset ${ISOLATION}`]),
    ],
    "</If>",
  );

const filter = (module: string, name: string): readonly string[] =>
  block(
    `<IfModule mod_${module}.c>`,
    [`AddOutputFilterByType ${name} ${PACKABLE_TYPES.join(" ")}`],
    "</IfModule>",
  );

const settings = (site: HostedSite): readonly string[] => {
  const { base, policies } = site;
  return [
    "Options -Indexes",
    "DirectoryIndex index.html",
    "DirectorySlash Off",
    `ErrorDocument 404 ${base}404.html`,
    ...Object.entries(MEDIA_TYPES).map(([end, type]) => `AddType ${type} ${end}`),
    "AddCharset utf-8 .css .html .js .json .txt .webmanifest .xml",
    "",
    "# The filter that comes first packs. It marks the tag, by which 304 would never come.",
    ...filter("brotli", "BROTLI_COMPRESS"),
    ...filter("deflate", "DEFLATE"),
    String.raw`RequestHeader edit* If-None-Match "-(?:br|gzip)\"" "\""`,
    "",
    ...[...ownHeaders(OTHER, policies), ...COMMON_HEADERS].map(set),
    ...(base === "/" ? [`${set(TLS_HEADER)} "expr=%{HTTPS} == 'on'"`] : []),
    ...headersOfKind(PINNED, site),
    ...headersOfKind(BRIDGE, site),
    "",
    "RewriteEngine On",
    `RewriteBase ${base}`,
    "# A file is itself; /en/scan is en/scan.html; /en/help is a page beside a folder.",
    "RewriteCond %{REQUEST_FILENAME} -f",
    "RewriteRule ^ - [L]",
    "RewriteCond %{REQUEST_FILENAME}.html -f",
    "RewriteRule ^(.*[^/])$ $1.html [L]",
    "# /en goes on to /en/, /en/scan/ to /en/scan.",
    "RewriteCond %{REQUEST_FILENAME}/index.html -f",
    `RewriteRule ^(.*[^/])$ ${base}$1/ [R=308,L]`,
    "RewriteCond %{REQUEST_FILENAME} ^(.*?)/?$",
    "RewriteCond %1.html -f",
    `RewriteRule ^(.+)/$ ${base}$1 [R=308,L]`,
  ];
};

const virtualHost = (site: HostedSite): string =>
  textOf([
    `# ${MADE_BY}`,
    "# In your <VirtualHost>, first where the site lies, then this file:",
    "#   Define SECOND_STEP /srv/second-step/current/dist",
    "#   Include /srv/second-step/current/dist.hosting/apache/second-step.conf",
    "# Debian: a2enmod headers rewrite brotli",
    "",
    site.base === "/" ? `DocumentRoot "${SITE}"` : `Alias "${site.base.slice(0, -1)}" "${SITE}"`,
    ...block(
      `<Directory "${SITE}">`,
      [
        "AllowOverride None",
        "Options +FollowSymLinks",
        "Require all granted",
        "",
        ...settings(site),
      ],
      "</Directory>",
    ),
  ]);

/** For a server whose settings are ours to change. */
export const APACHE: Preset = {
  place: "settings",
  isPrepacked: false,
  files: (site) => [{ path: "second-step.conf", text: virtualHost(site) }],
};

/** For shared hosting: the same in the folder itself (AllowOverride FileInfo Options Indexes). */
export const HTACCESS: Preset = {
  place: "site",
  isPrepacked: false,
  files: (site) => [{ path: ".htaccess", text: textOf([`# ${MADE_BY}`, ...settings(site)]) }],
};
