import { createHash } from "node:crypto";
import { CLOUD_IDS, CLOUDS } from "../domain/clouds.ts";

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

type Inline = { readonly styles: readonly string[]; readonly scripts: readonly string[] };

const HOSTS = [
  ...new Set(
    CLOUD_IDS.flatMap((id) => [CLOUDS[id].signInHost, CLOUDS[id].graphHost]).map(
      (host) => `https://${host}`,
    ),
  ),
];

/**
 * The Content-Security-Policy of a page, as its meta element carries it. What a meta element cannot
 * say (frame-ancestors) is in the hosting presets. The one Trusted Types policy is for the address
 * of our own service worker.
 */
export const policyOf = ({ styles, scripts }: Inline): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src 'self'",
    `connect-src 'self' ${HOSTS.join(" ")}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types second-step-worker",
  ].join("; ");
