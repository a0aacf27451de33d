import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatHandOver } from "../../../app/domain/hand-over.ts";
import { carriedIn } from "../../../app/domain/links.ts";
import { parseMarksCode } from "../../../app/domain/marks-code.ts";
import { ok } from "../../../app/domain/result.ts";
import { anyTicks } from "./any-person.ts";

const HERE = "https://setup.contoso.example/en/scan";

const bringsAlong = (link: string): string | undefined => carriedIn(new URL(link).hash);

describe("a link that goes on elsewhere", () => {
  test("leads to the same page and brings every tick along", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const link = formatHandOver(HERE, ticks);
        const code = bringsAlong(link);
        expect(link.startsWith(HERE)).toBe(true);
        expect(code === undefined ? ok({}) : parseMarksCode(code)).toEqual(ok(ticks));
      }),
    );
  });

  test("carries only what a code of ticks may have in it", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        expect(formatHandOver(HERE, ticks).slice(HERE.length)).toMatch(
          /^(?:#m=[0-9A-Z]{3}-[0-9A-Z]{3})?$/,
        );
      }),
    );
  });

  test("is the plain address while nothing is ticked", () => {
    expect(formatHandOver(HERE, {})).toBe(HERE);
  });
});

test.each(["", "#", "#content", "#code=abc", "#M=100-F1Y", "m=100-F1Y"])(
  "%j brings nothing along",
  (fragment) => {
    expect(carriedIn(fragment)).toBeUndefined();
  },
);
