import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findUnasked, stillOnRecord } from "../../../app/domain/after-care.ts";
import { type Facts, UNKNOWN } from "../../../app/domain/facts.ts";
import type { Method } from "../../../app/domain/methods.ts";
import { anyMethods } from "./any-person.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 26);
const recordOf = (methods: readonly Method[], daysAgo: number): Facts => ({
  kind: "known",
  methods,
  asOf: NOW - daysAgo * DAY_MS,
});

const OLD: Method = { kind: "authenticator", id: "old", name: "iPhone 15" };
const NEW: Method = { kind: "authenticator", id: "new", name: "Pixel 9" };

describe("what is new since one last looked", () => {
  test("is asked about after a while, with the day of the last look", () => {
    const found = findUnasked(recordOf([OLD], 21), [OLD, NEW], NOW);
    expect(found).toEqual({ ids: ["new"], since: NOW - 21 * DAY_MS });
  });

  test("is nothing within a day, nor where nobody has looked before", () => {
    expect(findUnasked(recordOf([OLD], 0.5), [OLD, NEW], NOW)).toBeUndefined();
    expect(findUnasked(UNKNOWN, [NEW], NOW)).toBeUndefined();
  });

  test("is nothing where it lets nobody in", () => {
    const harmless: Method = { kind: "email", id: "mail" };
    expect(findUnasked(recordOf([OLD], 21), [OLD, harmless], NOW)).toBeUndefined();
  });

  test("never names what was there, and is over once it is off the record", () => {
    fc.assert(
      fc.property(anyMethods, anyMethods, (known, methods) => {
        const found = findUnasked(recordOf(known, 3), methods, NOW);
        if (found === undefined) return;
        expect(known.some(({ id }) => found.ids.includes(id))).toBe(false);
        expect(stillOnRecord(found, methods).length).toBeGreaterThan(0);
        expect(stillOnRecord(found, known)).toEqual([]);
      }),
    );
  });
});
