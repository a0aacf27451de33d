import type { SiteFile } from "../site.ts";
import type { SitePolicies } from "./site-policies.ts";

/** What a preset depends on: where the site stands on its host, and what its pages may do. */
export type HostedSite = {
  /** `/`, or `/mfa/`. */
  readonly base: string;
  readonly policies: SitePolicies;
};

export type Preset = {
  readonly files: (site: HostedSite) => readonly SiteFile[];
  /**
   * Where the host looks for them: in the site itself, at the root of all that is published (which
   * is the site only where it has no folder of its own), or in its own settings, beside the site.
   */
  readonly place: "site" | "root" | "settings";
  /** Whether it sends files that were packed beforehand, and so never packs one twice. */
  readonly isPrepacked: boolean;
};

/** The first line of every preset that can have a comment. */
export const MADE_BY = "Second Step. Made at build from one table; stamping writes it anew.";

/** Lines as a block of settings, indented; `head` and `foot` enclose it. */
export const block = (head: string, lines: readonly string[], foot = "}"): readonly string[] => [
  head,
  ...lines.map((line) => (line === "" ? "" : `    ${line}`)),
  foot,
];

export const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
