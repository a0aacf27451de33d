import { headersOf, ownHeaders, TLS_HEADER } from "./headers.ts";
import { BRIDGE, type Kind, OTHER, PINNED } from "./kinds.ts";
import { MEDIA_TYPES } from "./media-types.ts";
import type { HostedSite, Preset } from "./preset.ts";

// learn.microsoft.com/azure/static-web-apps/configuration (2024-05-24, read 2026-11-26): the first
// route that fits is the only one; its headers go before the global ones, an empty one takes a header
// away. With `auto`, /contact.html leads to /contact, which is answered with contact.html.

const pathsOf = ({ folders, names }: Kind, base: string): readonly string[] => [
  ...folders.map((name) => `${base}${name}/*`),
  ...names.map((name) => base + name),
];

const routesOf = (kind: Kind, { base, policies }: HostedSite) => {
  const none = ownHeaders(OTHER, policies).map(([name]) => [name, ""] as const);
  const headers = Object.fromEntries([...none, ...ownHeaders(kind, policies)]);
  return pathsOf(kind, base).map((route) => ({ route, headers }));
};

const settings = (site: HostedSite): string => {
  const { base, policies } = site;
  const everywhere = [...headersOf(OTHER, policies), ...(base === "/" ? [TLS_HEADER] : [])];
  return `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/staticwebapp.config.json",
      trailingSlash: "auto",
      routes: [BRIDGE, PINNED].flatMap((kind) => routesOf(kind, site)),
      globalHeaders: Object.fromEntries(everywhere),
      responseOverrides: { 404: { rewrite: `${base}404.html` } },
      mimeTypes: MEDIA_TYPES,
    },
    null,
    2,
  )}\n`;
};

export const AZURE_STATIC_WEB_APPS: Preset = {
  place: "root",
  isPrepacked: false,
  files: (site) => [{ path: "staticwebapp.config.json", text: settings(site) }],
};
