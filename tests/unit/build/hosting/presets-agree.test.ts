import { describe, expect, test } from "vitest";
import { type Header, headersOf, TLS_HEADER } from "../../../../app/build/hosting/headers.ts";
import { BRIDGE, kindOf, OTHER, PINNED } from "../../../../app/build/hosting/kinds.ts";
import { HOST_IDS, type HostId, PRESETS } from "../../../../app/build/hosting/presets.ts";

const POLICIES = {
  pages: "img-src 'self'; connect-src 'self' https://graph.microsoft.com; base-uri 'none'",
  bridge: "img-src 'none'; connect-src 'self'; base-uri 'none'",
};

const SAYING = HOST_IDS.filter((host) => host !== "github-pages");

const textFor = (host: HostId): string =>
  PRESETS[host]
    .flatMap(({ files }) => files({ base: "/", policies: POLICIES }))
    .map(({ text }) => text)
    .join("\n")
    .replaceAll("&quot;", '"');

/** Netlify has caching of its own for all but a few, and one policy for everything. */
const isLeftToNetlify = ([name, value]: Header): boolean =>
  name === "Content-Security-Policy" || value === OTHER.caching;

/** Headers of the table that a preset does not say, by their values. */
const missingIn = (host: HostId, text: string): readonly string[] =>
  [BRIDGE, PINNED, OTHER]
    .flatMap((kind) => headersOf(kind, POLICIES))
    .concat([TLS_HEADER])
    .filter((header) => host !== "netlify" || !isLeftToNetlify(header))
    .filter(([name, value]) => !text.includes(name) || !text.includes(value))
    .map(([name]) => name);

describe.each(SAYING)("the preset for %s", (host) => {
  test("says every header of the table", () => {
    expect(missingIn(host, textFor(host))).toEqual([]);
  });

  test.each([
    "Cross-Origin-Resource-Policy",
    "Permissions-Policy",
    "Referrer-Policy",
    "X-Content-Type-Options",
    "Strict-Transport-Security",
  ])("is found out without %s", (name) => {
    expect(missingIn(host, textFor(host).replaceAll(name, "X-Forgotten"))).toContain(name);
  });
});

type Headers = Readonly<Record<string, string>>;

// learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders: a location takes over
// what is set for the site; `remove` takes one away, `add` sets one and refuses a second of its name.
const asIis = (text: string, path: string): Headers => {
  const [whole = "", ...locations] = text.split("<location ");
  const own = locations.filter((one) => {
    const [, place = ""] = /^path="([^"]*)"/.exec(one) ?? [];
    return path === place || path.startsWith(`${place}/`);
  });
  const headers = new Map<string, string>();
  for (const part of [whole, ...own]) {
    const [, list = ""] = /<customHeaders>(.*?)<\/customHeaders>/s.exec(part) ?? [];
    for (const [, verb, name = "", value = ""] of list.matchAll(
      /<(add|remove) name="([^"]*)"(?: value="([^"]*)")? \/>/g,
    )) {
      if (verb === "remove") headers.delete(name);
      else if (headers.has(name)) throw new Error(`${name} twice`);
      else headers.set(name, value);
    }
  }
  return Object.fromEntries(headers);
};

test.each([
  "en/scan.html",
  "config.json",
  "assets/main-1.js",
  "offline/en-1.json",
  "redirect.html",
])("iis, by its documentation, sends with /%s just what the table says", (path) => {
  const wanted = Object.fromEntries([...headersOf(kindOf(path), POLICIES), TLS_HEADER]);
  expect(asIis(textFor("iis"), path)).toEqual(wanted);
});

test("netlify's one policy has what pages and the bridge page need", () => {
  const [, policy = ""] = /Content-Security-Policy: (.*)/.exec(textFor("netlify")) ?? [];
  expect(policy.split("; ")).toEqual([
    "img-src 'self'",
    "connect-src 'self' https://graph.microsoft.com",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});

test("iis says which characters security.txt is written in", () => {
  expect(textFor("iis")).toContain('fileExtension=".txt" mimeType="text/plain; charset=utf-8"');
});
