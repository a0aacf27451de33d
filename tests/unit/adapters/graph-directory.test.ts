import { afterEach, describe, expect, test, vi } from "vitest";
import { CLOUDS } from "../../../app/domain/clouds.ts";
import type { Fault } from "../../../app/domain/faults.ts";
import { METHOD_LISTS } from "../../../app/domain/method-lists.ts";
import type { MethodKind } from "../../../app/domain/methods.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import { createTenant } from "../../tenant/tenant.ts";
import { answering, json, page, refusal, worldOf } from "./graph-world.ts";
import { unreadInWebKit } from "./unread-in-webkit.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const kindsOf = async (name: string): Promise<readonly MethodKind[]> => {
  const result = await worldOf(name).directory.readMethods();
  return result.kind === "ok" ? result.value.map(({ kind }) => kind) : [];
};

describe("of the demo people", () => {
  test.each<[string, readonly MethodKind[]]>([
    ["nina", ["password"]],
    ["ben", ["password"]],
    ["omar", ["password", "authenticator"]],
    ["petra", ["password", "phone", "authenticator"]],
    ["gus", ["password"]],
    ["lena", ["password", "authenticator", "pass"]],
    ["paul", ["password", "phone", "authenticator"]],
  ])("%s has %j", async (name, kinds) => {
    expect(await kindsOf(name)).toEqual(kinds);
  });

  test("Petra's phone has a name, and two digits of her number are taken in", async () => {
    const result = await worldOf("petra").directory.readMethods();
    expect(result).toMatchObject({
      value: [
        {},
        { kind: "phone", line: "mobile", lastTwo: "23" },
        { kind: "authenticator", name: "iPhone 15" },
      ],
    });
    expect(JSON.stringify(result)).not.toContain("7700900");
  });

  test("each has a name of their own", async () => {
    expect(await worldOf("petra").directory.readName()).toEqual(ok("Petra Novak"));
    expect(await worldOf("gus").directory.readName()).toEqual(ok("Gus Weber"));
  });
});

describe("where Graph has lists of single types only", () => {
  const lists = METHOD_LISTS.china ?? [];

  test("each of them is asked, and together they are what is known", async () => {
    const { directory, sent } = worldOf("petra", { lists });
    const result = await directory.readMethods();
    expect(result).toMatchObject({
      value: [
        { kind: "authenticator", name: "iPhone 15" },
        { kind: "phone", line: "mobile", lastTwo: "23" },
      ],
    });
    expect(sent.map(({ url }) => url.replace(/.*\/authentication\//, ""))).toEqual(lists);
  });

  test("entries that do not say their type are of the list's", async () => {
    const { directory } = answering(() => json(200, { value: [{ id: "1" }] }), { lists });
    expect(await directory.readMethods()).toEqual(
      ok([
        { kind: "authenticator", id: "1" },
        { kind: "phone", id: "1" },
      ]),
    );
  });

  test("one that is refused is the last one to be asked", async () => {
    const { directory, sent } = answering(() => refusal(403), { lists });
    expect(await directory.readMethods()).toEqual(fault({ kind: "forbidden" }));
    expect(sent).toHaveLength(1);
  });

  test("that is known of the same clouds whose methods are not all seen", () => {
    const partly = Object.entries(CLOUDS).filter(([, { isPartlySeen }]) => isPartlySeen);
    expect(partly.map(([cloud]) => cloud)).toEqual(Object.keys(METHOD_LISTS));
  });
});

describe("what is asked", () => {
  test("is asked once, with a token for just that, and never kept in a cache", async () => {
    const { directory, asked, sent } = worldOf("ben");
    await directory.readMethods();
    await directory.readName();
    expect(asked).toEqual([
      { scope: "methods", isFresh: false },
      { scope: "profile", isFresh: false },
    ]);
    expect(sent.map(({ url }) => url)).toEqual([
      "http://localhost/demo/graph/v1.0/me/authentication/methods",
      "http://localhost/demo/graph/v1.0/me?$select=id,displayName",
    ]);
    for (const request of sent) {
      expect(request).toMatchObject({ method: "GET", cache: "no-store", redirect: "error" });
    }
  });

  test("is not asked without a token: why there is none is the answer", async () => {
    const reason: Fault = { kind: "consent-needed" };
    const { directory, sent } = worldOf("fay", { token: async () => fault(reason) });
    expect(await directory.readMethods()).toEqual(fault(reason));
    expect(sent).toEqual([]);
  });
});

describe("a token that Graph no longer takes", () => {
  test("is replaced once by a fresh one, which then does", async () => {
    const tenant = createTenant();
    const good = tenant.tokenFor("omar@contoso.example", ["UserAuthenticationMethod.Read"]);
    const { directory, asked } = worldOf("omar", {
      tenant,
      token: async (_scope, options) => ok(options?.isFresh ? good : "old"),
    });
    expect(await directory.readMethods()).toMatchObject({ kind: "ok" });
    expect(asked.map(({ isFresh }) => isFresh)).toEqual([false, true]);
  });

  test("is never replaced twice", async () => {
    const { directory, sent } = worldOf("ben", { token: async () => ok("nonsense") });
    expect(await directory.readMethods()).toEqual(fault({ kind: "session-over" }));
    expect(sent).toHaveLength(2);
  });

  test("is no use when no fresh one is to be had", async () => {
    const { directory, sent } = worldOf("ben", {
      token: async (_scope, options) =>
        options?.isFresh ? fault({ kind: "session-over" }) : ok("old"),
    });
    expect(await directory.readMethods()).toEqual(fault({ kind: "session-over" }));
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["an hour ahead", 3_600_000, "clock-wrong"],
    ["an hour behind", -3_600_000, "clock-wrong"],
    ["two minutes off", 120_000, "session-over"],
    ["of unknown rightness", undefined, "session-over"],
  ] as const)("on a phone with a clock %s", async (_name, skewMs, kind) => {
    const world = answering(() => refusal(401), skewMs === undefined ? {} : { skewMs });
    expect(await world.directory.readMethods()).toEqual(fault({ kind }));
  });
});

describe("a refusal", () => {
  const NOW = Date.UTC(2026, 10, 23, 9);
  const inTwoMinutes = new Date(NOW + 120_000).toUTCString();

  test("for lack of a permission is Graph's own 403", async () => {
    const tenant = createTenant();
    const profileOnly = tenant.tokenFor("ben@contoso.example", ["User.Read"]);
    const { directory } = worldOf("ben", { tenant, token: async () => ok(profileOnly) });
    expect(await directory.readMethods()).toEqual(fault({ kind: "forbidden" }));
  });

  test.each<[string, () => Response, Fault]>([
    ["404", () => refusal(404), { kind: "not-found" }],
    ["400", () => refusal(400), { kind: "unexpected", code: "graph-400" }],
    ["500", () => refusal(500), { kind: "unavailable" }],
    ["503", () => refusal(503), { kind: "unavailable" }],
    ["503 with a page", () => page(503), { kind: "unavailable" }],
    [
      "429, seconds",
      () => refusal(429, { "Retry-After": "7" }),
      { kind: "throttled", retryAfterMs: 7_000 },
    ],
    [
      "429, a date",
      () => refusal(429, { "Retry-After": inTwoMinutes }),
      { kind: "throttled", retryAfterMs: 120_000 },
    ],
    [
      "429, nonsense",
      () => refusal(429, { "Retry-After": "soon" }),
      { kind: "throttled", retryAfterMs: 10_000 },
    ],
    ["429, silent", () => refusal(429), { kind: "throttled", retryAfterMs: 10_000 }],
    [
      "429, a week",
      () => refusal(429, { "Retry-After": "604800" }),
      { kind: "throttled", retryAfterMs: 600_000 },
    ],
    [
      "503, seconds",
      () => refusal(503, { "Retry-After": "3" }),
      { kind: "throttled", retryAfterMs: 3_000 },
    ],
    ["200 with a page", () => page(200), { kind: "intercepted" }],
    ["403 with a page", () => page(403), { kind: "intercepted" }],
    ["401 with a page", () => page(401), { kind: "intercepted" }],
    ["200, cut off", () => new Response('{"value":[{"@odata.ty'), { kind: "intercepted" }],
    ["200, cut off, in WebKit", () => unreadInWebKit(new Response("{")), { kind: "intercepted" }],
    ["200 with somebody else's JSON", () => json(200, { ok: true }), { kind: "intercepted" }],
    ["200 with nothing", () => new Response(""), { kind: "intercepted" }],
  ])("%s is said as what it is", async (_name, answer, reason) => {
    const { directory, sent } = answering(answer, { now: NOW });
    expect(await directory.readMethods()).toEqual(fault(reason));
    expect(sent).toHaveLength(1);
  });

  test("of Theo's is throttled, down, cut off and intercepted, until it is none", async () => {
    const { directory } = worldOf("theo");
    const kinds: string[] = [];
    for (let tries = 0; tries < 5; tries++) {
      const result = await directory.readMethods();
      kinds.push(result.kind === "ok" ? "ok" : result.fault.kind);
    }
    expect(kinds).toEqual(["throttled", "unavailable", "intercepted", "intercepted", "ok"]);
  });

  test("of Carla's asks for a stronger sign-in, with the claims decoded", async () => {
    const { directory, sent } = worldOf("carla");
    const result = await directory.readMethods();
    if (result.kind === "ok" || result.fault.kind !== "step-up") throw new Error("no challenge");
    expect(JSON.parse(result.fault.claims)).toEqual({
      access_token: { acrs: { essential: true, value: "c1" } },
    });
    expect(sent).toHaveLength(1);
  });
});

describe("a network", () => {
  test("that is not there is offline", async () => {
    const { directory } = answering(() => Promise.reject(new TypeError("fetch failed")));
    expect(await directory.readMethods()).toEqual(fault({ kind: "offline" }));
  });

  test("that is too slow gives no answer after half a minute", async () => {
    const late = AbortSignal.abort(new DOMException("late", "TimeoutError"));
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(late);
    expect(await worldOf("ben").directory.readMethods()).toEqual(fault({ kind: "no-answer" }));
    expect(timeout).toHaveBeenCalledWith(30_000);
  });

  test.each([
    ["stalls", new DOMException("late", "TimeoutError"), "no-answer"],
    ["breaks", new TypeError("terminated"), "offline"],
  ] as const)(
    "that %s in the middle of an answer is not taken for a hotel's",
    async (_name, reason, kind) => {
      const body = new ReadableStream({ start: (controller) => controller.error(reason) });
      const { directory } = answering(() => new Response(body));
      expect(await directory.readMethods()).toEqual(fault({ kind }));
    },
  );
});
