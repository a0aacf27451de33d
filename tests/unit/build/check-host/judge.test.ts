import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../app/build/check-host/ask.ts";
import {
  judgeHeaders,
  judgeMove,
  judgePacking,
  judgeSecurityText,
  judgeType,
} from "../../../../app/build/check-host/judge.ts";
import { headersOf } from "../../../../app/build/hosting/headers.ts";
import { BRIDGE, OTHER, PINNED } from "../../../../app/build/hosting/kinds.ts";

const PAGES = "default-src 'none'; script-src 'self' 'sha256-a'; connect-src 'self'";
const SENT = "connect-src 'self'; base-uri 'none'";
const POLICIES = { pages: SENT, bridge: SENT };
const PAGE = `<meta http-equiv="Content-Security-Policy" content="${PAGES}"/>`;

const answer = (headers: Readonly<Record<string, string>>, status = 200): Answer => ({
  path: "en/scan",
  status,
  headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  text: PAGE,
});

const good = Object.fromEntries(headersOf(OTHER, POLICIES));

describe("headers", () => {
  test.each([BRIDGE, PINNED, OTHER])("of the table are as they should be", (kind) => {
    const sent = { ...answer(Object.fromEntries(headersOf(kind, POLICIES))), text: "" };
    expect(judgeHeaders(sent, kind, false)).toEqual([]);
  });

  test.each(Object.keys(good))("without %s are not", (name) => {
    const { [name]: _, ...others } = good;
    expect(judgeHeaders(answer(others), OTHER, false)).not.toEqual([]);
  });

  test("over https on a host of our own ask for https from then on", () => {
    const told = judgeHeaders(answer(good), OTHER, true);
    expect(told).toEqual([expect.stringContaining("Strict-Transport-Security: missing")]);
  });

  test("that allow less than the page carries would break it", () => {
    const narrow = {
      ...good,
      "Content-Security-Policy": "script-src 'self'; frame-ancestors 'none'",
    };
    const told = judgeHeaders(answer(narrow), OTHER, false);
    expect(told).toContainEqual(expect.stringContaining("script-src 'sha256-a'"));
  });

  test.each(["connect-src https://a.example", "default-src 'none'"])(
    "that only say %s are narrower, too",
    (policy) => {
      const narrow = { ...good, "Content-Security-Policy": `${policy}; frame-ancestors 'none'` };
      const told = judgeHeaders(answer(narrow), OTHER, false);
      expect(told).toContainEqual(expect.stringContaining("connect-src 'self'"));
    },
  );

  test("that allow more than a page forbids itself are none the worse", () => {
    const page = PAGE.replace("script-src", "worker-src 'none'; script-src");
    expect(judgeHeaders({ ...answer(good), text: page }, OTHER, false)).toEqual([]);
  });

  test.each(["Cross-Origin-Resource-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"])(
    "without %s are told of by its name",
    (name) => {
      const { [name]: value, ...others } = good;
      expect(judgeHeaders(answer(others), OTHER, false)).toEqual([
        `${name}: missing, expected ${value}`,
      ]);
    },
  );

  test("that say the same in other words are as good", () => {
    const netlify = { ...good, "Cache-Control": "public, max-age=0, must-revalidate" };
    expect(judgeHeaders(answer(netlify), OTHER, false)).toEqual([]);
    const bridge = {
      ...Object.fromEntries(headersOf(BRIDGE, POLICIES)),
      "Cross-Origin-Opener-Policy": "unsafe-none",
    };
    expect(judgeHeaders(answer(bridge), BRIDGE, false)).toEqual([]);
  });

  test("of an isolated bridge page would break the sign-in", () => {
    const isolated = {
      ...Object.fromEntries(headersOf(BRIDGE, POLICIES)),
      "Cross-Origin-Opener-Policy": "same-origin",
    };
    expect(judgeHeaders(answer(isolated), BRIDGE, false)).toHaveLength(1);
  });
});

describe("a redirect", () => {
  const address = "https://www.contoso.com/mfa/";

  test.each(["/mfa/en/?a=1", "https://www.contoso.com/mfa/en/?a=1"])("to %s is right", (to) => {
    expect(judgeMove(answer({ Location: to }, 308), address, "en/?a=1")).toEqual([]);
  });

  test.each(["/en/?a=1", "/mfa/en/", ""])("to %j is not", (to) => {
    expect(judgeMove(answer({ Location: to }, 308), address, "en/?a=1")).not.toEqual([]);
  });
});

test("both names of JavaScript's type are good", () => {
  const sent = answer({ "Content-Type": "application/javascript; charset=utf-8" });
  expect(judgeType(sent, "text/javascript")).toEqual([]);
  expect(judgeType(sent, "text/html")).not.toEqual([]);
});

test("what is packed says that it could have been otherwise", () => {
  expect(judgePacking(answer({ "Content-Encoding": "br", Vary: "Accept-Encoding" }), "br")).toEqual(
    [],
  );
  expect(judgePacking(answer({ "Content-Encoding": "br" }), "br")).toHaveLength(1);
  expect(judgePacking(answer({ Vary: "Accept-Encoding" }), "br")).toHaveLength(1);
});

test("security.txt names whom the config names, and is not over", () => {
  const text = "Contact: mailto:a@contoso.com\nExpires: 2027-11-01T00:00:00Z\n";
  const sent = { ...answer({ "Content-Type": "text/plain; charset=UTF-8" }), text };
  const judge = (contact: string, day: string) => judgeSecurityText(sent, contact, new Date(day));
  expect(judge("mailto:a@contoso.com", "2027-10-31")).toEqual([]);
  expect(judge("mailto:b@contoso.com", "2027-10-31")).toHaveLength(1);
  expect(judge("mailto:a@contoso.com", "2027-11-02")).toHaveLength(1);
  expect(judgeSecurityText(answer({}), "mailto:a@contoso.com", new Date())).toHaveLength(3);
});

test("security.txt says which characters it is written in", () => {
  const text = "Contact: mailto:a@contoso.com\nExpires: 2027-11-01T00:00:00Z\n";
  const sent = { ...answer({ "Content-Type": "text/plain" }), text };
  expect(judgeSecurityText(sent, "mailto:a@contoso.com", new Date("2027-10-31"))).toEqual([
    "Content-Type: text/plain, expected text/plain; charset=utf-8",
  ]);
});
