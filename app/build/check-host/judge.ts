import { COMMON_HEADERS, FRAMING, TLS_HEADER } from "../hosting/headers.ts";
import type { Kind } from "../hosting/kinds.ts";
import type { Answer } from "./ask.ts";

/** What a host does otherwise than the presets say. */
export type Finding = { readonly path: string; readonly problem: string };

type Judge = (answer: Answer) => readonly string[];

const headerOf = ({ headers }: Answer, name: string): string =>
  headers.get(name.toLowerCase()) ?? "";

const tell = (name: string, got: string, wanted: string): readonly string[] => [
  `${name}: ${got === "" ? "missing" : got}, expected ${wanted}`,
];

const isOneOf =
  (name: string, ...wanted: readonly string[]): Judge =>
  (answer) => {
    const got = headerOf(answer, name);
    return wanted.includes(got) ? [] : tell(name, got, wanted[0] || "none");
  };

// What some hosts say of themselves, and what means the same (RFC 9111, 5.2.2.4).
const ASKED_AFTER = [
  "no-cache",
  "public, max-age=0, must-revalidate",
  "max-age=0, must-revalidate",
];

const caching = (kind: Kind): Judge =>
  kind.caching === "no-cache"
    ? isOneOf("Cache-Control", ...ASKED_AFTER)
    : isOneOf("Cache-Control", kind.caching);

/** No header and `unsafe-none` mean the same (HTML, 7.1.3). */
const isolation = ({ isIsolated }: Kind): Judge =>
  isIsolated
    ? isOneOf("Cross-Origin-Opener-Policy", "same-origin")
    : isOneOf("Cross-Origin-Opener-Policy", "", "unsafe-none");

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

const sourcesIn = (policy: string): ReadonlySet<string> =>
  new Set(
    policy.split(";").flatMap((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, ...values.map((value) => `${name} ${value}`)];
    }),
  );

/** What a policy allows at all: a header lacks nothing of what is forbidden. */
const allowing = (policy: string): string =>
  policy
    .split(";")
    .filter((directive) => !/\s'none'\s*$/.test(directive))
    .join(";");

/** Whether a header has a say in this: what it does not name is left to the page. */
const isLimited = (source: string, sent: ReadonlySet<string>): boolean => {
  const [name = ""] = source.split(" ");
  return sent.has(name) || (/-src(?:-attr|-elem)?$/.test(name) && sent.has("default-src"));
};

/** A header that allows less than the page's own element would break the page. */
const policy: Judge = (answer) => {
  const name = "Content-Security-Policy";
  const sent = headerOf(answer, name);
  const allowed = sourcesIn(sent);
  const own = sourcesIn(allowing(META.exec(answer.text)?.[1] ?? ""));
  const missing = [...own].filter((source) => isLimited(source, allowed) && !allowed.has(source));
  return [
    ...(allowed.has(FRAMING) ? [] : tell(name, sent, FRAMING)),
    ...missing.map((source) => `${name}: lacks "${source}" of the page's own policy`),
  ];
};

/** The same for every address of a kind. */
export const judgeHeaders = (answer: Answer, kind: Kind, isWholeHost: boolean): readonly string[] =>
  [
    ...COMMON_HEADERS.map(([name, value]) => isOneOf(name, value)),
    policy,
    // A host answers a missing page as it likes: its caching is looked at where there is one.
    caching(kind),
    isolation(kind),
    ...(isWholeHost ? [isOneOf(...TLS_HEADER)] : []),
  ].flatMap((judge) => judge(answer));

export const judgeStatus = ({ status }: Answer, wanted: number): readonly string[] =>
  status === wanted ? [] : [`answered ${status}, expected ${wanted}`];

/** Where a redirect leads, as a path on the same host. */
export const judgeMove = (answer: Answer, address: string, to: string): readonly string[] => {
  const wanted = new URL(address + to);
  const location = headerOf(answer, "Location");
  const got = URL.canParse(location, address) ? new URL(location, address) : undefined;
  const isThere = got?.pathname === wanted.pathname && got.search === wanted.search;
  return [301, 302, 307, 308].includes(answer.status) && isThere
    ? []
    : [`answered ${answer.status} ${location}, expected a redirect to ${wanted.pathname}`];
};

export const judgeType = (answer: Answer, wanted: string): readonly string[] => {
  const got = headerOf(answer, "Content-Type").replace(/;.*/, "").trim();
  const isScript = (type: string) => /^(?:text|application)\/javascript$/.test(type);
  const isSame = got === wanted || (isScript(got) && isScript(wanted));
  return isSame ? [] : tell("Content-Type", got, wanted);
};

export const judgePacking = (answer: Answer, wanted: string): readonly string[] => {
  const vary = headerOf(answer, "Vary");
  return [
    ...isOneOf("Content-Encoding", wanted)(answer),
    ...(wanted === "" || /accept-encoding/i.test(vary)
      ? []
      : tell("Vary", vary, "Accept-Encoding")),
  ];
};

/** Names the contact, is not over, and says which characters it is written in (RFC 9116, 3). */
export const judgeSecurityText = (
  answer: Answer,
  contact: string,
  now: Date,
): readonly string[] => {
  const { text } = answer;
  const type = headerOf(answer, "Content-Type");
  const expires = /^Expires: (.*)$/m.exec(text)?.[1] ?? "";
  return [
    ...(text.split("\n").includes(`Contact: ${contact}`)
      ? []
      : [`does not name ${contact}: stamp the site again`]),
    ...(Date.parse(expires) > now.getTime() ? [] : ["is over: stamp the site again"]),
    ...(/^text\/plain;\s*charset="?utf-8"?$/i.test(type)
      ? []
      : tell("Content-Type", type, "text/plain; charset=utf-8")),
  ];
};
