import { APACHE, HTACCESS } from "./apache.ts";
import { AZURE_STATIC_WEB_APPS } from "./azure-static-web-apps.ts";
import { CADDY } from "./caddy.ts";
import { GITHUB_PAGES, GITHUB_PAGES_NOTES } from "./github-pages.ts";
import { CLOUDFLARE_PAGES, NETLIFY } from "./header-file.ts";
import { IIS } from "./iis.ts";
import { NGINX } from "./nginx.ts";
import type { Preset } from "./preset.ts";

export const HOST_IDS = [
  "apache",
  "azure-static-web-apps",
  "caddy",
  "cloudflare-pages",
  "github-pages",
  "iis",
  "netlify",
  "nginx",
  "shared-apache",
] as const;
export type HostId = (typeof HOST_IDS)[number];

/** What each host is given. */
export const PRESETS: Readonly<Record<HostId, readonly Preset[]>> = {
  apache: [APACHE],
  "azure-static-web-apps": [AZURE_STATIC_WEB_APPS],
  caddy: [CADDY],
  "cloudflare-pages": [CLOUDFLARE_PAGES],
  "github-pages": [GITHUB_PAGES, GITHUB_PAGES_NOTES],
  iis: [IIS],
  netlify: [NETLIFY],
  nginx: [NGINX],
  "shared-apache": [HTACCESS],
};

export const isHostId = (text: string): text is HostId => HOST_IDS.some((id) => id === text);
