import { type Header, headersOf, TLS_HEADER } from "./headers.ts";
import { BRIDGE, OTHER, PINNED } from "./kinds.ts";
import { type HostedSite, type Preset, textOf } from "./preset.ts";

/** What pages carry in elements of their own. */
const IN_PAGES = new Set(["Content-Security-Policy", "Referrer-Policy"]);

const CONSEQUENCES: Readonly<Record<string, string>> = {
  "Cache-Control":
    "Each host has its own rule. GitHub Pages lets everything be kept for ten minutes: a change of config.json or a new version can be that late, and scripts are asked for again after it. People who have the app kept on their phone notice nothing.",
  "Cross-Origin-Opener-Policy":
    "A page that opened ours keeps a handle to its window: it can send it elsewhere, not read it.",
  "Cross-Origin-Resource-Policy":
    "Other sites may show the site's pictures and load its scripts. They are the same for everybody.",
  "Permissions-Policy":
    "Browsers may offer what the app never asks for. It asks for the camera, a copy, and a screen that stays lit, each on a press.",
  "X-Content-Type-Options":
    "Browsers may guess the type of a file. All files of the site are ours and are told by their names.",
  "Strict-Transport-Security":
    "Set *Enforce HTTPS*: the first visit by a plain link is then redirected, though not protected.",
};

const FRAMING =
  "- **frame-ancestors** (of Content-Security-Policy; ignored in a page): another site can show ours in a frame and lay its own buttons over it. The app asks for no secret and writes nothing, and Microsoft's pages refuse frames themselves.";

const line = ([name, value]: Header): string =>
  `- **${name}** (\`${value}\`): ${CONSEQUENCES[name] ?? "not sent."}`;

/** What a host that sets no headers leaves out, and what follows from it. */
export const whatIsMissing = ({ base, policies }: HostedSite): readonly string[] => {
  const lost = headersOf(OTHER, policies).filter(([name]) => !IN_PAGES.has(name));
  return [FRAMING, ...[...lost, ...(base === "/" ? [TLS_HEADER] : [])].map(line)];
};

const notes = (site: HostedSite): string =>
  textOf([
    "# A host that sets no headers",
    "",
    "GitHub Pages, and any host where you cannot set headers. The app works there: each page carries",
    "its Content-Security-Policy and its Referrer-Policy in elements of its own. What they cannot carry:",
    "",
    ...whatIsMissing(site),
    "",
    `\`${site.base}${BRIDGE.names[0]}\` should be \`${BRIDGE.caching}\`, and everything in ${PINNED.folders.map((name) => `\`${site.base}${name}/\``).join(", ")} \`${PINNED.caching}\`.`,
    "Where that matters to you, put a host that sets headers in front, or choose another one.",
    "",
    "Publish the whole folder, `.nojekyll` included: with it GitHub Pages leaves the files as they are.",
    "Addresses without `.html` are answered, and `404.html` is shown for others, without any setting.",
  ]);

export const GITHUB_PAGES: Preset = {
  place: "site",
  isPrepacked: false,
  files: () => [{ path: ".nojekyll", text: "" }],
};

/** The notes lie beside the preset, never in the site. */
export const GITHUB_PAGES_NOTES: Preset = {
  place: "settings",
  isPrepacked: false,
  files: (site) => [{ path: "no-headers.md", text: notes(site) }],
};
