import type { AuthError } from "@azure/msal-browser";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect } from "vitest";
import { faultOf } from "../../app/adapters/msal-fault.ts";
import { type Fault, PLAIN_FAULTS } from "../../app/domain/faults.ts";
import type { Method } from "../../app/domain/methods.ts";
import { ok } from "../../app/domain/result.ts";
import type { Page } from "../../app/domain/routes.ts";
import { blankState, type State } from "../../app/flow/state.ts";
import { answering } from "../unit/adapters/graph-world.ts";
import { advance } from "../unit/flow/all-tools.ts";
import { answered, at, opened, ready, stillIn } from "../unit/flow/people.ts";
import { drawPage, LANGUAGES_DRAWN } from "./draw.tsx";
import { anyJsonText } from "./hostile-json.ts";
import { anyLike, anyNasty } from "./hostile-text.ts";
import { law } from "./law.ts";
import { expectInPlace, expectQuiet, type Place } from "./places.ts";

const type = (name: string): string => `#microsoft.graph.${name}AuthenticationMethod`;

const METHODS = {
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
  value: [
    { "@odata.type": type("password"), id: "28c10230-6103-485e-b985-444c60001490" },
    { "@odata.type": type("microsoftAuthenticator"), id: "a1", displayName: "iPhone 15" },
    { "@odata.type": type("fido2"), id: "f1", displayName: "Blue key" },
    { "@odata.type": type("phone"), id: "p1", phoneNumber: "+1 2065550123", phoneType: "mobile" },
    { "@odata.type": type("softwareOath"), id: "s1" },
  ],
};
const NAME = { id: "8f1c2d3e", displayName: "Nina Park" };
const REFUSAL = { error: { code: "InvalidAuthenticationToken", message: "gone", innerError: {} } };

const CLAIMS = btoa('{"access_token":{"nbf":{"essential":true,"value":"1"}}}');
const CHALLENGE = `Bearer realm="", error="insufficient_claims", claims="${CLAIMS}"`;

/** Headers carry bytes alone; whatever else is no answer at all. */
const asHeader = (text: string): string => text.replaceAll(/[^\t\x20-\x7e]/g, "").trim();

const anyHeaders = fc.record(
  {
    "Retry-After": anyLike(["5", "Thu, 26 Nov 2026 20:00:00 GMT", "-1", "1e9"]).map(asHeader),
    "WWW-Authenticate": anyLike([CHALLENGE, "Bearer"]).map(asHeader),
    "Content-Type": anyLike(["application/json", "text/html"]).map(asHeader),
  },
  { requiredKeys: [] },
);

const anyAnswer = fc.record({
  status: fc.constantFrom(200, 200, 200, 200, 201, 400, 401, 403, 404, 429, 500, 503, 599),
  headers: anyHeaders,
  text: anyJsonText([METHODS, METHODS, NAME, REFUSAL, { value: [] }]),
});

const isFault = ({ kind }: Fault): boolean =>
  [...PLAIN_FAULTS, "throttled", "step-up", "unexpected"].includes(kind);

const expectFault = (fault: Fault): void => {
  expect(isFault(fault)).toBe(true);
  if (fault.kind === "throttled") {
    expect(fault.retryAfterMs).toBeGreaterThanOrEqual(1_000);
    expect(fault.retryAfterMs).toBeLessThanOrEqual(600_000);
  }
  if (fault.kind === "step-up") expect(() => JSON.parse(fault.claims)).not.toThrow();
  if (fault.kind === "unexpected") expect(fault.code).toMatch(/^[\w-]{1,60}$/);
};

const LONGEST_NAME = 160;

const namesIn = (methods: readonly Method[]): readonly string[] => [
  ...new Set(methods.flatMap((method) => ("name" in method && method.name ? [method.name] : []))),
];

const markOf = (index: number): string => `mark-of-${index}-`;

const placesIn = (methods: readonly Method[]): readonly Place[] =>
  namesIn(methods).map((shown, index) => ({ mark: markOf(index), shown, limit: LONGEST_NAME }));

/** What is called the same stays so: it may be one phone. */
const twinOf = (methods: readonly Method[]): readonly Method[] => {
  const names = namesIn(methods);
  return methods.map((method) =>
    "name" in method && method.name
      ? { ...method, id: `id-${method.id}`, name: markOf(names.indexOf(method.name)) }
      : { ...method, id: `id-${method.id}` },
  );
};

type Language = (typeof LANGUAGES_DRAWN)[number];

const showing = (methods: readonly Method[], page: Page, language: Language): string =>
  drawPage(
    [opened(), ready(), stillIn, answered(ok(methods))].reduce<State>(
      (state, event) => {
        const stamped =
          event.kind === "looked-up" ? { ...event, ticket: state.lookup.ticket } : event;
        return advance(state, stamped).state;
      },
      blankState({ ...at(page), language }),
    ),
  );

const anyPage = fc.constantFrom<Page[]>("done", "start", "move", "scan");
const anyLanguage = fc.constantFrom(...LANGUAGES_DRAWN);

const named = (name: string): State => ({
  ...blankState(at("start")),
  session: { kind: "signed-in", account: { name, address: "nina@contoso.example" } },
  kept: { ticks: { "sign-in": "done" }, facts: { kind: "unknown" } },
});

/** What MSAL throws: a server's words in it, or a browser's. */
const anyThrown: Arbitrary<unknown> = fc.oneof(
  fc
    .record({
      errorCode: anyLike(["access_denied", "interaction_required", "constructor", "server_error"]),
      errorMessage: anyLike(["AADSTS50105: no", "AADSTS65001", "AADSTS9999999999"]),
      subError: anyLike(["consent_required", ""]),
    })
    .map((said) => Object.assign(new Error(said.errorMessage), said) as AuthError),
  anyNasty,
  anyNasty.map((name) => new DOMException(name, name)),
);

describe("an answer of Graph's", () => {
  law(
    "is methods or a fault, and nothing of a method steers a line",
    fc.asyncProperty(anyAnswer, async ({ status, headers, text }) => {
      const { directory } = answering(() => new Response(text, { status, headers }), { skewMs: 0 });
      const read = await directory.readMethods();
      if (read.kind === "fault") {
        expectFault(read.fault);
        return;
      }
      for (const { shown, limit } of placesIn(read.value)) {
        expectQuiet(shown);
        expect(shown.length).toBeLessThanOrEqual(limit);
      }
      for (const method of read.value) {
        if (method.kind === "phone") expect(method.lastTwo ?? "00").toMatch(/^\d\d$/);
      }
    }),
  );

  law(
    "shows what somebody called their phone at its place alone",
    fc.asyncProperty(anyJsonText([METHODS]), anyPage, anyLanguage, async (text, page, language) => {
      const { directory } = answering(() => new Response(text));
      const read = await directory.readMethods();
      if (read.kind === "fault") return;
      const html = showing(read.value, page, language);
      expectInPlace(html, showing(twinOf(read.value), page, language), placesIn(read.value));
    }),
  );

  law(
    "shows a person's name at its place alone",
    fc.asyncProperty(anyJsonText([NAME]), async (text) => {
      const { directory } = answering(() => new Response(text));
      const read = await directory.readName();
      if (read.kind === "fault") return;
      const place = { mark: "mark-of-name", shown: read.value, limit: LONGEST_NAME };
      expectQuiet(read.value);
      expectInPlace(drawPage(named(read.value)), drawPage(named(place.mark)), [place]);
    }),
  );

  law(
    "or one of the sign-in's that is a refusal is one of our own faults",
    fc.property(anyThrown, (thrown) => {
      const fault = faultOf(thrown);
      expectFault(fault);
      const refused = {
        ...blankState(at("sign-in")),
        session: { kind: "refused", fault },
      } as const;
      const code = fault.kind === "unexpected" ? fault.code : "";
      const twin = {
        ...refused,
        session: {
          kind: "refused",
          fault: code === "" ? fault : { ...fault, code: "mark-of-code" },
        },
      } as State;
      expectInPlace(drawPage(refused), drawPage(twin), [
        { mark: "mark-of-code", shown: code, limit: 60 },
      ]);
    }),
  );
});
