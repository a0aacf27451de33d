import { createHash } from "node:crypto";

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

type Allowed = {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Origins that may be asked beside our own. */
  readonly hosts: readonly string[];
  /** Whether it shows a mail as it looks: in a frame without rights, dressed by its attributes. */
  readonly isPreviewing?: boolean;
  /** Whether it starts workers: the one that keeps the app, the one that reads codes. */
  readonly hasWorkers?: boolean;
};

/**
 * The Content-Security-Policy of a page, as its meta element carries it. What a meta element cannot
 * say (frame-ancestors) is in the hosting presets. The one Trusted Types policy is for the addresses
 * of our own workers.
 */
export const policyOf = (page: Allowed): string => {
  const { styles, scripts, hosts, isPreviewing = false, hasWorkers = false } = page;
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(" "),
    ["style-src", ...styles.map(hashOf)].join(" "),
    // What is in such a frame is held to the policy of its page, too.
    ...(isPreviewing ? ["style-src-attr 'unsafe-inline'", "frame-src data:"] : []),
    "img-src 'self'",
    ["connect-src 'self'", ...hosts].join(" "),
    "manifest-src 'self'",
    `worker-src ${hasWorkers ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${hasWorkers ? "second-step-worker" : "'none'"}`,
  ].join("; ");
};
