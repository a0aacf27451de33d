import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOfRefusal } from "../../../app/adapters/graph-fault.ts";
import { type Fault, PLAIN_FAULTS } from "../../../app/domain/faults.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const ENVELOPE = { error: { code: "x" } };

type Headed = Readonly<Record<string, string>>;

const faultOf = (status: number, headers: Headed, body: unknown): Fault =>
  faultOfRefusal({ status, headers: new Headers(headers), body }, NOW);

/** What Graph itself refuses. */
const refused = (status: number, headers: Headed): Fault => faultOf(status, headers, ENVELOPE);

const KINDS = [...PLAIN_FAULTS, "throttled", "step-up", "unexpected"];

const byte = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
const headerText = fc.string({ unit: byte, maxLength: 60 });

describe("any refusal", () => {
  const statuses = fc.oneof(
    fc.constantFrom(400, 401, 403, 404, 429, 500, 503),
    fc.integer({ min: 300, max: 599 }),
  );
  const challenge = headerText.map(
    (text) => `Bearer error="insufficient_claims", claims="${text}"`,
  );
  const headers = fc.record(
    { "Retry-After": headerText, "WWW-Authenticate": fc.oneof(headerText, challenge) },
    { requiredKeys: [] },
  );

  test("is a fault of ours, whatever the body and the headers say", () => {
    fc.assert(
      fc.property(statuses, headers, fc.anything(), (status, given, body) => {
        const told = faultOf(status, given, body);
        expect(KINDS).toContain(told.kind);
        if (told.kind === "unexpected") expect(told.code).toBe(`graph-${status}`);
        if (told.kind === "step-up") expect(() => JSON.parse(told.claims)).not.toThrow();
        if (told.kind === "throttled") expect(told.retryAfterMs).toBeGreaterThanOrEqual(1_000);
        if (told.kind === "throttled") expect(told.retryAfterMs).toBeLessThanOrEqual(600_000);
      }),
      { numRuns: 1000 },
    );
  });

  test("that carries no envelope of Graph's is from something in between", () => {
    for (const status of [400, 401, 403, 404, 418]) {
      for (const body of [undefined, null, "page", [], {}]) {
        expect(faultOf(status, {}, body)).toEqual({ kind: "intercepted" });
      }
    }
  });
});

describe("the wish to wait", () => {
  const waitOf = (text: string): number => {
    const told = refused(429, { "Retry-After": text });
    return told.kind === "throttled" ? told.retryAfterMs : Number.NaN;
  };

  test("is never undercut, up to ten minutes", () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(waitOf(String(seconds))).toBe(Math.min(600_000, Math.max(1_000, seconds * 1000)));
      }),
    );
  });

  test("as a date counts from now", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 1_000 }), (seconds) => {
        const date = new Date(NOW + seconds * 1000).toUTCString();
        expect(waitOf(date)).toBe(Math.min(600_000, Math.max(1_000, seconds * 1000)));
      }),
    );
  });

  test.each([
    "",
    "soon",
    "-5",
    "1.5",
    "0x10",
    "10 seconds",
    "120, 120",
    "Infinity",
    "NaN",
    "99:99",
  ])("%j is none that we understand: ten seconds", (text) => {
    expect(waitOf(text)).toBe(10_000);
  });
});

describe("a challenge", () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
  const header = (encoded: string): Headed => ({
    "WWW-Authenticate": `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${encoded}"`,
  });

  test("is decoded, in either alphabet of base64, with padding or without", () => {
    fc.assert(
      fc.property(
        fc.jsonValue().map((json) => JSON.stringify({ json })),
        (text) => {
          fc.pre(/^[\x20-\x7e]*$/.test(text));
          for (const alphabet of ["base64", "base64url"] as const) {
            const encoded = Buffer.from(text).toString(alphabet);
            expect(refused(401, header(encoded))).toEqual({ kind: "step-up", claims: text });
          }
        },
      ),
    );
  });

  test.each([
    ["without the right error", { "WWW-Authenticate": `Bearer claims="${btoa(claims)}"` }],
    ["that cannot be decoded", header("a")],
    ["that is no JSON", header(btoa("claims"))],
    ["that is empty", header("")],
  ])("%s is none: the session is over", (_name, headers) => {
    expect(refused(401, headers)).toEqual({ kind: "session-over" });
  });
});
