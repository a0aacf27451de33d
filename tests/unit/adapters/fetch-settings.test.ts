import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSettings } from "../../../app/adapters/fetch-settings.ts";
import type { Setup } from "../../../app/ports/settings.ts";
import { contentOf, refusingStorage, type Stored, storageOf } from "./pretend-storage.ts";

const GOOD = '{"organisation":{"name":"Contoso"}}';
const OLD = '{"organisation":{"name":"Contoso of yesterday"}}';
const LAST = { "second-step.config": OLD };

const answering =
  (answer: () => Response): typeof fetch =>
  async () =>
    answer();
const text = (body: string, status = 200) => answering(() => new Response(body, { status }));
const unreachable: typeof fetch = () => Promise.reject(new TypeError("fetch failed"));

const late: typeof fetch = () => Promise.reject(new DOMException("late", "TimeoutError"));
const headers = { "content-type": "text/html; charset=utf-8" };
const portal = answering(() => new Response("<!doctype html>", { headers }));

const read = (network: typeof fetch): Promise<Setup> => {
  vi.stubGlobal("fetch", network);
  return createSettings("/config.json").read();
};

const hold = (held: Stored = {}) => {
  const storage = storageOf(held);
  vi.stubGlobal("localStorage", storage);
  return storage;
};

const nameIn = (setup: Setup): string | undefined =>
  setup.kind === "ready" ? setup.config.organisation.name : undefined;

beforeEach(() => {
  vi.stubGlobal("location", { host: "setup.contoso.com" });
  vi.stubGlobal("navigator", { languages: ["en-US", "de-DE", "de"] });
  hold();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the config", () => {
  test("names the help desk of the device's country first", async () => {
    const countries = { DE: { phone: "+49 30 1" }, GB: { phone: "+44 20 1" } };
    const setup = await read(text(JSON.stringify({ helpDesk: { email: "a@b.de", countries } })));
    expect(setup).toMatchObject({
      config: { helpDesk: { country: "DE", phone: "+49 30 1", email: "a@b.de" } },
    });
  });

  test("is as it stands now, and is kept for a day without a network", async () => {
    const storage = hold(LAST);
    expect(nameIn(await read(text(GOOD)))).toBe("Contoso");
    expect(contentOf(storage)).toEqual({ "second-step.config": GOOD });
  });

  test("is as it last was while a page is answered in its place", async () => {
    hold(LAST);
    expect(nameIn(await read(portal))).toBe("Contoso of yesterday");
  });

  test("is asked of our own host, without trusting what a cache says", async () => {
    const network = vi.fn(text(GOOD));
    await read(network);
    expect(network).toHaveBeenCalledExactlyOnceWith("/config.json", {
      cache: "no-cache",
      signal: expect.any(AbortSignal),
    });
  });

  test.each([
    ["cannot be reached", unreachable],
    ["is not there", text("", 404)],
    ["cannot be had just now", text("busy", 503)],
  ])("is the last good one when it %s", async (_name, network) => {
    hold(LAST);
    expect(nameIn(await read(network))).toBe("Contoso of yesterday");
  });

  test("is missing when the host says so, and there was never a good one", async () => {
    expect(await read(text("", 404))).toEqual({ kind: "missing" });
    expect(await read(text("", 410))).toEqual({ kind: "missing" });
  });

  test.each([
    ["cannot be reached", unreachable, "offline"],
    ["cannot be had just now", text("busy", 503), "no-answer"],
    ["takes too long", late, "no-answer"],
    ["is a hotel’s page", portal, "intercepted"],
  ])("may be there all the same when it %s", async (_name, network, kind) => {
    const lost = { kind: "missing", fault: { kind } };
    expect(await read(network)).toEqual(lost);
    hold({ "second-step.config": "{" });
    expect(await read(network)).toEqual(lost);
    hold({ "second-step.config": '{"checking":"nonsense"}' });
    expect(await read(network)).toEqual(lost);
  });

  test.each([
    ["not even JSON", "<!doctype html>"],
    ["a wrong one", '{"signIn":{"tenantId":"common"}}'],
    [
      "one for the demo, far from localhost",
      '{"demo":{"login":"/l","graph":"/g","securityInfo":"/s","phone":"/p"}}',
    ],
  ])("is broken when it is %s, and the last good one stays where it is", async (_name, body) => {
    const storage = hold(LAST);
    const setup = await read(text(body));
    expect(setup.kind).toBe("broken");
    expect(setup).toHaveProperty("faults.0.problem");
    expect(contentOf(storage)).toEqual(LAST);
  });
});

describe("a storage that refuses everything", () => {
  beforeEach(() => {
    vi.stubGlobal("localStorage", refusingStorage());
  });

  test("takes nothing away from a config that can be reached", async () => {
    expect(nameIn(await read(text(GOOD)))).toBe("Contoso");
  });

  test("holds no last good one", async () => {
    expect(await read(unreachable)).toEqual({ kind: "missing", fault: { kind: "offline" } });
  });
});
