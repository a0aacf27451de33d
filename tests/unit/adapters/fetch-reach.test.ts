import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { measureReach } from "../../../app/adapters/fetch-reach.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const HOST = "/config.json";
const PLACES = { signIn: "https://login.example/metadata", graph: "https://graph.example/v1.0/me" };

let asked: readonly (readonly [string, RequestInit])[] = [];

/** A network in which the addresses of `lost` never answer. */
const network = (lost: readonly string[] = []): void => {
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    asked = [...asked, [address, init]];
    if (lost.includes(address)) throw new TypeError("fetch failed");
    return new Response(null, { status: 401, headers: { Date: new Date(NOW).toUTCString() } });
  });
};

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("who can be reached", () => {
  test("is whoever answers, be it with a refusal", async () => {
    network();
    expect(await measureReach(HOST, PLACES)).toEqual({
      host: true,
      signIn: true,
      graph: true,
      skewMs: 0,
    });
  });

  test("is told one by one", async () => {
    network([PLACES.graph]);
    expect(await measureReach(HOST, PLACES)).toMatchObject({ signIn: true, graph: false });
    network([HOST]);
    expect(await measureReach(HOST, PLACES)).toEqual({ host: false, signIn: true, graph: true });
  });

  test("is our own host alone where Microsoft is not to be asked", async () => {
    network();
    expect(await measureReach(HOST, undefined)).toEqual({ host: true, skewMs: 0 });
    expect(asked.every(([address]) => address === HOST)).toBe(true);
  });

  test("is asked without cookies, past every cache, and not for ever", async () => {
    network();
    await measureReach(HOST, PLACES);
    for (const [address, init] of asked) {
      expect(init.cache).toBe("no-store");
      expect(init.signal).toBeInstanceOf(AbortSignal);
      if (address !== HOST) {
        expect(init).toMatchObject({ credentials: "omit", mode: "no-cors" });
        expect(init.referrerPolicy).toBe("no-referrer");
      }
    }
  });
});
