import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Method } from "../../../app/domain/methods.ts";
import { countWays, type Strength, strengthOf } from "../../../app/domain/strength.ts";
import { anyMethods } from "./any-person.ts";

const app = (name?: string): Method => ({
  kind: "authenticator",
  id: `a-${name}`,
  ...(name && { name }),
});
const mobile: Method = { kind: "phone", id: "m", line: "mobile", lastTwo: "42" };
const office: Method = { kind: "phone", id: "o", line: "office" };
const passkey: Method = { kind: "passkey", id: "k" };
const nothing: readonly Method[] = [
  { kind: "password", id: "p" },
  { kind: "email", id: "e" },
  { kind: "pass", id: "t" },
  { kind: "hello", id: "h" },
  { kind: "platform", id: "f" },
];

const TABLE: readonly (readonly [string, readonly Method[], Strength])[] = [
  ["only a password, an email, a pass and a computer", nothing, "none"],
  ["Authenticator alone", [app("iPhone 15"), ...nothing], "one"],
  ["a mobile number alone", [mobile], "one"],
  ["a passkey alone", [passkey], "one"],
  ["Authenticator and a number, perhaps of the same phone", [app("iPhone 15"), mobile], "unsure"],
  ["Authenticator and a passkey, perhaps on the same phone", [app("iPhone 15"), passkey], "unsure"],
  ["a number and a passkey", [mobile, passkey], "unsure"],
  ["one phone that was set up twice", [app("iPhone 15"), app("iPhone 15")], "unsure"],
  ["two phones without a name", [app(), app()], "unsure"],
  ["two phones", [app("iPhone 15"), app("iPad")], "two"],
  ["a phone and a desk phone", [app("iPhone 15"), office], "two"],
  ["two phones and a number", [app("iPhone 15"), app("iPad"), mobile], "two"],
  ["three devices", [app("iPhone 15"), app("iPad"), office], "more"],
];

describe("ways in", () => {
  test.each(TABLE)("%s", (_what, methods, strength) => {
    expect(strengthOf(countWays({ methods }))).toBe(strength);
  });

  test("a hardware token is a way of its own", () => {
    expect(strengthOf(countWays({ methods: [app("iPhone 15")], hasToken: true }))).toBe("two");
    expect(strengthOf(countWays({ methods: [], hasToken: true }))).toBe("one");
  });

  test("numbers are none once text messages are over", () => {
    const methods = [app("iPhone 15"), mobile, office];
    expect(strengthOf(countWays({ methods, arePhonesOver: true }))).toBe("one");
  });

  test("never grow by what proves nothing, and never shrink by a method more", () => {
    fc.assert(
      fc.property(anyMethods, anyMethods, fc.boolean(), (methods, more, hasToken) => {
        const known = { hasToken };
        const before = countWays({ ...known, methods });
        const after = countWays({ ...known, methods: [...methods, ...more] });
        expect(countWays({ ...known, methods: [...methods, ...nothing] })).toEqual(before);
        expect(after.atMost).toBeGreaterThanOrEqual(before.atMost);
        expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
        expect(before.atLeast).toBeLessThanOrEqual(before.atMost);
      }),
    );
  });

  test("do not depend on the order of things", () => {
    fc.assert(
      fc.property(anyMethods, (methods) => {
        expect(countWays({ methods: [...methods].reverse() })).toEqual(countWays({ methods }));
      }),
    );
  });
});
