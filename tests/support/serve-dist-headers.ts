import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { headersOf } from "../../app/build/hosting/headers.ts";
import { kindOf } from "../../app/build/hosting/kinds.ts";
import { contentTypeOf } from "../../app/build/hosting/media-types.ts";
import { policiesOf, type SitePolicies } from "../../app/build/hosting/site-policies.ts";

type Known = { readonly stampedMs: number; readonly policies: SitePolicies };

const known = new Map<string, Known>();

/** All pages are written at once: a site whose door is the same is the same. */
const stampedAt = (folder: string): number =>
  statSync(join(folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** What the presets of a built site say of its pages; a site can be stamped while it is served. */
const readPolicies = (folder: string): SitePolicies => {
  const stampedMs = stampedAt(folder);
  const before = known.get(folder);
  if (before?.stampedMs === stampedMs) return before.policies;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const policies = policiesOf(files);
  known.set(folder, { stampedMs, policies });
  return policies;
};

/** The headers of a file that do not depend on its content. */
export const listHeaders = (folder: string, file: string): Record<string, string> => ({
  ...Object.fromEntries(headersOf(kindOf(file), readPolicies(folder))),
  "Content-Type": contentTypeOf(file),
});
