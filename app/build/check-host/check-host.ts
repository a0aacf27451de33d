import { kindOf } from "../hosting/kinds.ts";
import { contentTypeOf } from "../hosting/media-types.ts";
import { SECURITY_TEXT } from "../stamp/security-text.ts";
import { type Answer, type Ask, asking } from "./ask.ts";
import {
  type Finding,
  judgeHeaders,
  judgeMove,
  judgePacking,
  judgeSecurityText,
  judgeStatus,
  judgeType,
} from "./judge.ts";

/** What is asked for, and the file of the site that should come. */
type Probe = { readonly path: string; readonly file: string };

const PAGES: readonly Probe[] = [
  { path: "", file: "index.html" },
  { path: "scan", file: "scan.html" },
  { path: "en/", file: "en/index.html" },
  { path: "en/scan?utm_source=mail", file: "en/scan.html" },
  // A page beside a folder of the same name.
  { path: "en/help", file: "en/help.html" },
  { path: "en/it/guide", file: "en/it/guide.html" },
  { path: "en/it/guide/hosting", file: "en/it/guide/hosting.html" },
  { path: "en/manifest.webmanifest", file: "en/manifest.webmanifest" },
  { path: "config.json", file: "config.json" },
  { path: "sw.js", file: "sw.js" },
  { path: "icons/192.png", file: "icons/192.png" },
  { path: "icons/icon.svg", file: "icons/icon.svg" },
];

const MOVES = [
  ["en", "en/"],
  ["en?user=a%40b", "en/?user=a%40b"],
  ["en/scan/", "en/scan"],
  ["en/help/?x=1", "en/help?x=1"],
] as const;

const MISSING = ["nowhere", "en/nowhere", "assets/nowhere.js", "en/nowhere/"];

/** Names that only this build has: a script, the list of what phones keep, and one file of it. */
const ownProbes = async (ask: Ask, base: string): Promise<readonly Probe[]> => {
  const html = (await ask("en/")).text;
  const worker = (await ask("sw.js")).text;
  const script = /src="[^"]*?(assets\/[\w.-]+\.js)"/.exec(html)?.[1];
  const list = /offline\/en-[\w-]+\.json/.exec(worker)?.[0];
  const kept = list === undefined ? "" : (await ask(list)).text;
  const library = new RegExp(`"${base}(words/[^"]+)"`).exec(kept)?.[1];
  const guide = new RegExp(`"${base}(en/help/[^"]+)"`).exec(kept)?.[1];
  const files = [script, list, library].flatMap((file) => file ?? []);
  return [
    ...files.map((file) => ({ path: file, file })),
    ...(guide === undefined ? [] : [{ path: guide, file: `${guide}.html` }]),
  ];
};

type Host = { readonly ask: Ask; readonly address: string; readonly isWholeHost: boolean };

const checkProbe = async ({ ask, isWholeHost }: Host, { path, file }: Probe) => {
  const answer = await ask(path);
  return [
    ...judgeStatus(answer, 200),
    ...judgeType(answer, contentTypeOf(file).replace(/;.*/, "")),
    ...judgeHeaders(answer, kindOf(file), isWholeHost),
  ];
};

/** The bridge page: some hosts lead on to its other address first, with the answer behind the #. */
const checkBridge = async ({ ask, isWholeHost }: Host): Promise<readonly string[]> => {
  const first = await ask("redirect.html");
  const isMoved = first.status >= 300 && first.status < 400;
  const answer = isMoved ? await ask("redirect") : first;
  return [
    ...judgeStatus(answer, 200),
    ...judgeHeaders(answer, kindOf("redirect.html"), isWholeHost),
  ];
};

const checkMissing = async ({ ask }: Host, path: string): Promise<readonly string[]> => {
  const answer = await ask(path);
  const isOurs = answer.text.includes('hreflang="en"');
  const isPinned = /immutable/.test(answer.headers.get("cache-control") ?? "");
  return [
    ...judgeStatus(answer, 404),
    ...(isOurs ? [] : ["shows a page that is not 404.html"]),
    ...(isPinned ? ["a missing file must not be kept for a year"] : []),
  ];
};

/** A script and a page, packed as the browser wishes. */
const checkPacking = async ({ ask }: Host, path: string): Promise<readonly string[]> => {
  const answers: (readonly [string, Answer])[] = [];
  for (const [accepted, wanted] of [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["identity", ""],
  ] as const) {
    answers.push([wanted, await ask(path, { "accept-encoding": accepted })]);
  }
  return answers.flatMap(([wanted, answer]) => judgePacking(answer, wanted));
};

const contactIn = (config: string): unknown => {
  try {
    return JSON.parse(config)?.securityContact;
  } catch {
    return undefined; // the page for IT tells what is wrong with it
  }
};

/** Whom to tell of a hole: said where the config names somebody. */
const checkSecurityText = async ({ ask }: Host): Promise<readonly string[]> => {
  const contact = contactIn((await ask("config.json")).text);
  if (typeof contact !== "string") return [];
  const answer = await ask(SECURITY_TEXT);
  return [...judgeStatus(answer, 200), ...judgeSecurityText(answer, contact.trim(), new Date())];
};

/** What is known already is not sent again. */
const checkAgain = async ({ ask }: Host, path: string): Promise<readonly string[]> => {
  const tag = (await ask(path)).headers.get("etag");
  if (tag === undefined) return ["ETag: missing"];
  const again = await ask(path, { "accept-encoding": "br, gzip", "if-none-match": tag });
  return judgeStatus(again, 304);
};

/**
 * Asks a host for each kind of address and answers with what is not as it should be. `address` ends
 * in a slash.
 */
export const checkHost = async (address: string): Promise<readonly Finding[]> => {
  const { protocol, pathname } = new URL(address);
  const ask = asking(address);
  const host: Host = { ask, address, isWholeHost: protocol === "https:" && pathname === "/" };
  const own = await ownProbes(ask, pathname);
  const findings: Finding[] = [];
  const note = (path: string, problems: readonly string[]): void => {
    findings.push(...problems.map((problem) => ({ path, problem })));
  };
  if (own.length < 4) note("sw.js", ["names no list of files: this is not the app"]);
  for (const probe of [...PAGES, ...own]) note(probe.path, await checkProbe(host, probe));
  note("redirect.html", await checkBridge(host));
  if (pathname === "/") note(SECURITY_TEXT, await checkSecurityText(host));
  for (const [from, to] of MOVES) note(from, judgeMove(await ask(from), address, to));
  for (const path of MISSING) note(path, await checkMissing(host, path));
  for (const path of ["en/scan", own[0]?.path ?? "sw.js"]) {
    note(path, await checkPacking(host, path));
    note(path, await checkAgain(host, path));
  }
  return findings;
};
