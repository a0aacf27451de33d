import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addedSince,
  type Facts,
  hasAnother,
  hasFirst,
  remembered,
  UNKNOWN,
} from "../../../app/domain/facts.ts";
import { isSecondFactor, METHOD_KINDS, type Method } from "../../../app/domain/methods.ts";
import { FIRST_METHODS } from "../../../app/domain/policy.ts";
import { anyMethod, knownFacts } from "./any-person.ts";

const shows = (...kinds: readonly Method["kind"][]): Facts => ({
  kind: "known",
  methods: kinds.map((kind, index): Method => ({ kind, id: String(index) })),
  asOf: 0,
});

const anyFirst = fc.constantFrom(...FIRST_METHODS);

describe("a second factor", () => {
  test("is an app, a passkey, a phone or a code, and nothing else", () => {
    const counted = METHOD_KINDS.filter((kind) => isSecondFactor({ kind, id: "" }));
    expect(counted).toEqual(["authenticator", "passkey", "phone", "code-app"]);
  });
});

describe("another way in", () => {
  test("is there only beside the first one", () => {
    fc.assert(
      fc.property(knownFacts, anyFirst, (facts, first) => {
        if (hasAnother(facts, first)) expect(hasFirst(facts, first)).toBe(true);
      }),
    );
  });

  test("stays there when more is added, and does not depend on the order", () => {
    fc.assert(
      fc.property(knownFacts, anyMethod, anyFirst, (facts, method, first) => {
        const { methods } = facts;
        const before = hasAnother(facts, first);
        expect(hasAnother({ ...facts, methods: methods.toReversed() }, first)).toBe(before);
        const after = hasAnother({ ...facts, methods: [...methods, method] }, first);
        expect(before && !after).toBe(false);
      }),
    );
  });

  test.each<[readonly Method["kind"][], boolean]>([
    [[], false],
    [["password", "authenticator"], false],
    [["authenticator", "email", "password", "pass", "hello", "platform", "other"], false],
    [["phone", "code-app"], false],
    [["authenticator", "phone"], true],
    [["authenticator", "authenticator"], true],
    [["code-app", "password", "authenticator"], true],
    [["passkey", "authenticator"], true],
  ])("with %j is there: %s", (kinds, expected) => {
    expect(hasAnother(shows(...kinds), "authenticator")).toBe(expected);
  });

  test("is remembered when the directory cannot be asked", () => {
    fc.assert(
      fc.property(knownFacts, anyFirst, (facts, first) => {
        expect(hasAnother(remembered(facts), first)).toBe(hasAnother(facts, first));
        expect(remembered(remembered(facts))).toEqual(remembered(facts));
      }),
    );
    expect(remembered(UNKNOWN)).toEqual(UNKNOWN);
  });

  test("is not claimed before the directory has answered", () => {
    expect(hasAnother(UNKNOWN, "authenticator")).toBe(false);
    expect(hasFirst(UNKNOWN, "passkey")).toBe(false);
  });
});

describe("what was added since a step began", () => {
  test("is what was not there then, in the order of the directory", () => {
    fc.assert(
      fc.property(knownFacts, fc.array(fc.string()), fc.nat(5), (facts, more, count) => {
        const baseline = [...more, ...facts.methods.slice(0, count).map(({ id }) => id)];
        const added = addedSince(facts, baseline);
        expect(added).toEqual(facts.methods.filter((method) => added.includes(method)));
        for (const method of facts.methods) {
          expect(added.includes(method)).toBe(!baseline.includes(method.id));
        }
      }),
    );
  });

  test("is nothing when nobody looked before, or has looked since", () => {
    expect(addedSince(shows("authenticator"), undefined)).toEqual([]);
    expect(addedSince(UNKNOWN, [])).toEqual([]);
  });
});
