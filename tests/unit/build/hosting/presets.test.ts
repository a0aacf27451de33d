import { describe, expect, test } from "vitest";
import { headersOf, TLS_HEADER } from "../../../../app/build/hosting/headers.ts";
import { BRIDGE, kindOf, OTHER, PINNED } from "../../../../app/build/hosting/kinds.ts";
import { HOST_IDS, type HostId, PRESETS } from "../../../../app/build/hosting/presets.ts";

const POLICIES = {
  pages: "img-src 'self'; connect-src 'self' https://graph.microsoft.com; base-uri 'none'",
  bridge: "img-src 'none'; connect-src 'self'; base-uri 'none'",
};

const textFor = (host: HostId, base = "/"): string =>
  PRESETS[host]
    .flatMap(({ files }) => files({ base, policies: POLICIES }))
    .map(({ text }) => text)
    .join("\n");

type Headers = Readonly<Record<string, string>>;
const wanted = (path: string, base: string): Headers =>
  Object.fromEntries([...headersOf(kindOf(path), POLICIES), ...(base === "/" ? [TLS_HEADER] : [])]);

const PATHS = ["en/scan", "config.json", "assets/main-1.js", "words/1/en/x.json", "redirect.html"];
const BASES = ["/", "/mfa/"];

describe("the kind of a file", () => {
  test.each([
    ["redirect.html", BRIDGE],
    ["redirect", BRIDGE],
    ["en/redirect.html", OTHER],
    ["assets/main-1.js", PINNED],
    ["words/1/en/scan.json", PINNED],
    ["offline/en-1.json", PINNED],
    ["assets", OTHER],
    ["en/assets/x.js", OTHER],
    ["config.json", OTHER],
    ["sw.js", OTHER],
    ["index.html", OTHER],
  ])("%s", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe.each(HOST_IDS.filter((host) => host !== "github-pages"))("the preset for %s", (host) => {
  test("has every policy and every caching of the table", () => {
    const text = textFor(host).replaceAll("&quot;", '"');
    // One for everything, with a test of its own.
    if (host !== "netlify") expect(text).toContain(`${POLICIES.pages}; frame-ancestors 'none'`);
    for (const { caching } of host === "netlify" ? [BRIDGE, PINNED] : [BRIDGE, PINNED, OTHER]) {
      expect(text).toContain(caching);
    }
  });

  test("speaks for the whole host only where the whole host is ours", () => {
    expect(textFor(host, "/")).toContain(TLS_HEADER[0]);
    expect(textFor(host, "/mfa/")).not.toContain(TLS_HEADER[0]);
  });
});

// developers.cloudflare.com/pages/configuration/headers: each rule that fits has its say in turn;
// a header that is set twice is joined, one that is taken away begins anew.
const asCloudflare = (text: string, address: string): Headers => {
  const headers = new Map<string, string>();
  let isFitting = false;
  for (const line of text.split("\n").filter((one) => one !== "" && !one.startsWith("#"))) {
    const [, taken, name = "", value = ""] = /^ +(?:! (\S+)|(\S+): (.*))$/.exec(line) ?? [];
    if (!line.startsWith(" ")) {
      isFitting = line.endsWith("*") ? address.startsWith(line.slice(0, -1)) : address === line;
    } else if (isFitting && taken !== undefined) headers.delete(taken);
    else if (isFitting) headers.set(name, [headers.get(name), value].filter(Boolean).join(", "));
  }
  return Object.fromEntries(headers);
};

// learn.microsoft.com/azure/static-web-apps/configuration: the first route that fits, over the
// global headers; an empty value takes a header away.
const asAzure = (text: string, address: string): Headers => {
  const { routes, globalHeaders } = JSON.parse(text) as {
    routes: readonly { route: string; headers: Headers }[];
    globalHeaders: Headers;
  };
  const fits = ({ route }: { route: string }): boolean =>
    route.endsWith("/*") ? address.startsWith(route.slice(0, -1)) : address === route;
  const all = { ...globalHeaders, ...routes.find(fits)?.headers };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
};

describe.each([
  ["cloudflare-pages", asCloudflare],
  ["azure-static-web-apps", asAzure],
] as const)("%s, by its documentation, sends", (host, answer) => {
  test.each(BASES.flatMap((base) => PATHS.map((path) => [base, path] as const)))(
    "with %s%s just what the table says",
    (base, path) => {
      expect(answer(textFor(host, base), base + path)).toEqual(wanted(path, base));
    },
  );
});

test("no line for Cloudflare Pages is longer than it reads", () => {
  const longest = textFor("cloudflare-pages")
    .split("\n")
    .map(({ length }) => length);
  // The longest line, of what is denied, is some 800 characters; the limit is 2,000 for the whole line.
  expect(Math.max(...longest)).toBeLessThan(2_000);
});

test("what a page cannot carry is said where no headers can be set", () => {
  const notes = textFor("github-pages");
  const lost = headersOf(OTHER, POLICIES).filter(
    ([name]) => !["Content-Security-Policy", "Referrer-Policy"].includes(name),
  );
  for (const [name] of [...lost, TLS_HEADER]) expect(notes).toContain(`**${name}**`);
  expect(notes).toContain("**frame-ancestors**");
  expect(notes).not.toContain("not sent.");
});
