import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Kept, NOTHING_KEPT, parseKept, serialiseKept } from "../../../app/domain/kept.ts";
import type { Method } from "../../../app/domain/methods.ts";
import { anyKept, SECRET } from "./any-person.ts";

const bare = ({ kind, id }: Method): Method => ({ kind, id });

/** What of `kept` is meant to survive: names and digits are not. */
const lasting = (kept: Kept): Kept =>
  kept.facts.kind === "unknown"
    ? kept
    : { ...kept, facts: { ...kept.facts, methods: kept.facts.methods.map(bare) } };

const LAYOUT_1 = {
  layout: 1,
  ticks: { install: "done" },
  facts: { asOf: 1.7e12, methods: [{ kind: "authenticator", id: "a" }] },
  baseline: ["a"],
  leaving: { to: "security-info", from: "scan", at: 1.7e12, language: "de" },
  language: "de",
};

const parse = (change: object): Kept => parseKept(JSON.stringify({ ...LAYOUT_1, ...change }));

/** One place of what is kept holds something else than what we wrote. */
const spoilt = fc
  .tuple(fc.constantFrom(...Object.keys(LAYOUT_1)), fc.jsonValue())
  .map(([key, value]) => JSON.stringify({ ...LAYOUT_1, [key]: value }));

const TIME_ENDS = 8.64e15; // ECMAScript 21.4.1.1: no date is further away

const expectSound = ({ facts, leaving, baseline }: Kept): void => {
  if (facts.kind === "known") {
    expect(Math.abs(facts.asOf)).toBeLessThanOrEqual(TIME_ENDS);
    expect(facts.methods.every(({ id }) => typeof id === "string")).toBe(true);
  }
  expect(Math.abs(leaving?.at ?? 0)).toBeLessThanOrEqual(TIME_ENDS);
  expect((baseline ?? []).every((id) => typeof id === "string")).toBe(true);
};

describe("what is kept on the phone", () => {
  test("is read again as it was written, names and digits apart", () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(parseKept(serialiseKept(kept))).toEqual(lasting(kept));
      }),
    );
  });

  test("never holds what a device is called, nor a digit of a phone number", () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const { baseline: _ids, ...rest } = kept;
        expect(serialiseKept(rest)).not.toContain(SECRET);
      }),
    );
  });

  test("is written the same way twice", () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const once = serialiseKept(lasting(kept));
        expect(JSON.parse(serialiseKept(parseKept(once)))).toEqual(JSON.parse(once));
      }),
    );
  });

  test("is all there in this example", () => {
    expect(parse({})).toEqual({
      ticks: { install: "done" },
      facts: { kind: "known", asOf: 1.7e12, methods: [{ kind: "authenticator", id: "a" }] },
      baseline: ["a"],
      leaving: { to: "security-info", from: "scan", at: 1.7e12, language: "de" },
      language: "de",
    });
  });
});

describe("whatever lies in the storage", () => {
  test("is answered, and what is taken of it is sound", () => {
    const anything = fc.oneof(fc.string(), fc.json(), spoilt, fc.constant(null));
    fc.assert(
      fc.property(anything, (text) => expectSound(parseKept(text))),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["nothing", null],
    ["an empty text", ""],
    ["a text that is no JSON", "{"],
    ["null", "null"],
    ["a number", "1"],
    ["a list", "[]"],
    ["something without a layout", '{"ticks":{"install":"done"}}'],
    ["an older layout", '{"layout":0,"ticks":{"install":"done"}}'],
    ["a layout in words", '{"layout":"1","ticks":{"install":"done"}}'],
    ["a layout further up", '{"__proto__":{"layout":1},"ticks":{"install":"done"}}'],
  ])("counts as nothing if it is %s", (_name, text) => {
    expect(parseKept(text)).toEqual(NOTHING_KEPT);
  });

  test("still counts, as far as it is understood, if a newer version has kept it", () => {
    const text = '{"layout":2,"ticks":{"install":"done","scan":{"at":7}},"facts":[],"more":{}}';
    expect(parseKept(text)).toEqual({ ...NOTHING_KEPT, ticks: { install: "done" } });
  });

  test("loses the steps and marks that we do not know, and no others", () => {
    const ticks = {
      scan: "done",
      dance: "done",
      install: "maybe",
      backup: "skipped",
      done: "done",
    };
    expect(parse({ ticks }).ticks).toEqual({ scan: "done", backup: "skipped" });
  });

  test("cannot tick anything by way of the prototype", () => {
    const text = '{"layout":1,"ticks":{"__proto__":{"scan":"done"},"constructor":"done"}}';
    const { ticks } = parseKept(text);
    expect(ticks).toEqual({});
    expect(ticks.scan).toBeUndefined();
    expect(({} as Record<string, unknown>)["scan"]).toBeUndefined();
  });

  test.each<[string, object]>([
    [
      "a kind of method that we do not know",
      { facts: { asOf: 5, methods: [{ kind: "x", id: "1" }] } },
    ],
    ["a method without an id", { facts: { asOf: 5, methods: [{ kind: "phone" }, null, "phone"] } }],
  ])("loses %s", (_name, change) => {
    expect(parse(change).facts).toEqual({ kind: "known", asOf: 5, methods: [] });
  });

  test.each<[string, unknown]>([
    ["do not say when", { methods: [] }],
    ["say when in words", { asOf: "today", methods: [] }],
    ["are of a time that is no date", { asOf: 1e300, methods: [] }],
    ["have no list of methods", { asOf: 5, methods: "many" }],
    ["are a list", []],
  ])("gives no facts if they %s", (_name, facts) => {
    expect(parse({ facts }).facts).toEqual({ kind: "unknown" });
  });

  test.each<[string, object]>([
    ["led nowhere we know", { to: "https://evil.example" }],
    ["began at no step", { from: "start" }],
    ["has no time", { at: null }],
    ["is of a time that is no date", { at: 1e300 }],
    ["is in no language of ours", { language: "sv" }],
  ])("gives no jump if it %s", (_name, change) => {
    const leaving = { ...LAYOUT_1.leaving, ...change };
    expect(parse({ leaving })).not.toHaveProperty("leaving");
    expect(parse({ leaving: "sign-in" })).not.toHaveProperty("leaving");
  });

  test("tells a jump that was lost only where it says so", () => {
    const lost = (isLost: unknown) => parse({ leaving: { ...LAYOUT_1.leaving, isLost } }).leaving;
    expect(lost(true)?.isLost).toBe(true);
    for (const other of [false, "true", 1, null]) expect(lost(other)).not.toHaveProperty("isLost");
  });

  test("gives no language that the app does not have", () => {
    for (const language of ["sv", "EN", "", 7, null, "__proto__"]) {
      expect(parse({ language })).not.toHaveProperty("language");
      expect(parse({ labelLanguage: language })).not.toHaveProperty("labelLanguage");
    }
  });

  test("keeps of a baseline only what can be an id", () => {
    expect(parse({ baseline: ["a", 1, null, "b"] }).baseline).toEqual(["a", "b"]);
    expect(parse({ baseline: "a" })).not.toHaveProperty("baseline");
  });
});
