import type { SiteFile } from "../site.ts";

/** What hosts send as Content-Security-Policy, `frame-ancestors` apart; empty: the pages have none. */
export type SitePolicies = {
  /** Of MSAL's bridge page. */
  readonly bridge: string;
  /** Of all other pages. */
  readonly pages: string;
};

/**
 * What allows inline code by its hash, and what would stand in for it. A header with the hashes of all pages would be
 * three times as long, with each page again, and one that is older than its site would break it: this is left to
 * what each page carries in itself.
 */
const BY_HASH = new Set(["default-src", "script-src", "style-src", "style-src-attr"]);

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

const BRIDGE_FILE = "redirect.html";

/** The policy that a page carries in itself; preact writes its quotes as they are. */
const policyIn = (html: string): string | undefined => META.exec(html)?.[1];

/**
 * What any of the policies allows, inline code apart. Browsers hold a page to its header and to its own element
 * both: with this in the header, each page is held to just what it carries.
 */
export const unionOf = (policies: readonly string[]): string => {
  const sources = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split("; "))) {
    const [name = "", ...values] = directive.split(" ");
    if (BY_HASH.has(name)) continue;
    const known = sources.get(name) ?? new Set<string>();
    for (const value of values) known.add(value);
    sources.set(name, known);
  }
  // Beside others "none" means nothing, and browsers say so.
  const valuesOf = (known: ReadonlySet<string>): readonly string[] =>
    [...known].filter((value) => value !== "'none'" || known.size === 1);
  return [...sources].map(([name, known]) => [name, ...valuesOf(known)].join(" ")).join("; ");
};

/** The policies of a whole site, read off its pages. */
export const policiesOf = (files: readonly SiteFile[]): SitePolicies => {
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  const policiesWhere = (isWanted: (path: string) => boolean): readonly string[] => [
    ...new Set(pages.flatMap(({ path, text }) => (isWanted(path) ? (policyIn(text) ?? []) : []))),
  ];
  return {
    bridge: unionOf(policiesWhere((path) => path === BRIDGE_FILE)),
    pages: unionOf(policiesWhere((path) => path !== BRIDGE_FILE)),
  };
};
