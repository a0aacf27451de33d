import { type Header, headersOf, ownHeaders, TLS_HEADER } from "./headers.ts";
import { BRIDGE, type Kind, OTHER, PINNED } from "./kinds.ts";
import { type HostedSite, MADE_BY, type Preset, textOf } from "./preset.ts";
import { unionOf } from "./site-policies.ts";

// `_headers`, a form that Netlify began and Cloudflare Pages took over. Both give every rule that fits
// an address its say: Cloudflare joins the values of one header with commas, and can take a header of
// an earlier rule away (developers.cloudflare.com/pages/configuration/headers, read 2026-11-26);
// Netlify's page says nothing of it (docs.netlify.com/manage/routing/headers, same day). Both answer
// /en/scan with en/scan.html, and a missing address with 404.html, by themselves.

const pathsOf = ({ folders, names }: Kind, base: string): readonly string[] => [
  ...folders.map((name) => `${base}${name}/*`),
  ...names.map((name) => base + name),
];

const rule = (path: string, lines: readonly string[]): readonly string[] => [
  path,
  ...lines.map((line) => `  ${line}`),
];

const lineOf = ([name, value]: Header): string => `${name}: ${value}`;

/** What a kind has otherwise than all the rest: taken away, then set anew. */
const changesOf = (kind: Kind, { policies }: HostedSite): readonly string[] => {
  const own = new Map(ownHeaders(kind, policies));
  return ownHeaders(OTHER, policies)
    .filter(([name, value]) => own.get(name) !== value)
    .flatMap(([name]) => {
      const value = own.get(name);
      return [`! ${name}`, ...(value === undefined ? [] : [lineOf([name, value])])];
    });
};

const cloudflareLines = (site: HostedSite): string => {
  const { base, policies } = site;
  const all = [...headersOf(OTHER, policies), ...(base === "/" ? [TLS_HEADER] : [])];
  const rulesFor = (kind: Kind) =>
    pathsOf(kind, base).flatMap((path) => rule(path, changesOf(kind, site)));
  return textOf([
    `# ${MADE_BY}`,
    ...rule(`${base}*`, all.map(lineOf)),
    ...rulesFor(PINNED),
    ...rulesFor(BRIDGE),
  ]);
};

export const CLOUDFLARE_PAGES: Preset = {
  place: "root",
  isPrepacked: false,
  files: (site) => [{ path: "_headers", text: cloudflareLines(site) }],
};

/**
 * Without a way to take a header away, the values of two rules may meet. So caching is left to the
 * host's own (`public, max-age=0, must-revalidate`) except where another is set; one policy goes with
 * everything, what the bridge page needs included: a page is held to its own element besides, a worker
 * to no more than this; and two values of Cross-Origin-Opener-Policy are none (HTML, 7.1.3: an item, no list).
 */
const netlifyLines = (site: HostedSite): string => {
  const { base } = site;
  const { pages, bridge: bridgePolicy } = site.policies;
  const one = pages && unionOf([pages, bridgePolicy]);
  const policies = { pages: one, bridge: one };
  const isCaching = ([name]: Header): boolean => name === "Cache-Control";
  const cachingOf = (kind: Kind) => ownHeaders(kind, policies).filter(isCaching);
  const all = [
    ...headersOf(OTHER, policies).filter((header) => !isCaching(header)),
    ...(base === "/" ? [TLS_HEADER] : []),
  ];
  const bridge: readonly Header[] = [
    ...cachingOf(BRIDGE),
    ["Cross-Origin-Opener-Policy", "unsafe-none"],
  ];
  return textOf([
    `# ${MADE_BY}`,
    ...rule(`${base}*`, all.map(lineOf)),
    ...pathsOf(PINNED, base).flatMap((path) => rule(path, cachingOf(PINNED).map(lineOf))),
    ...pathsOf(BRIDGE, base).flatMap((path) => rule(path, bridge.map(lineOf))),
  ]);
};

export const NETLIFY: Preset = {
  place: "root",
  isPrepacked: false,
  files: (site) => [{ path: "_headers", text: netlifyLines(site) }],
};
