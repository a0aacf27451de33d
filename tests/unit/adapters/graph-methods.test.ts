import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMethods, parseName } from "../../../app/adapters/graph-methods.ts";
import { METHOD_KINDS, type MethodKind } from "../../../app/domain/methods.ts";

const NAMESPACE = "#microsoft.graph.";
const TYPES: readonly (readonly [string, MethodKind])[] = [
  ["microsoftAuthenticatorAuthenticationMethod", "authenticator"],
  ["fido2AuthenticationMethod", "passkey"],
  ["phoneAuthenticationMethod", "phone"],
  ["softwareOathAuthenticationMethod", "code-app"],
  ["windowsHelloForBusinessAuthenticationMethod", "hello"],
  ["platformCredentialAuthenticationMethod", "platform"],
  ["emailAuthenticationMethod", "email"],
  ["passwordAuthenticationMethod", "password"],
  ["temporaryAccessPassAuthenticationMethod", "pass"],
  ["qrCodePinAuthenticationMethod", "other"],
];

const parseOne = (entry: object) => parseMethods({ value: [entry] })?.[0];

describe("a type of method", () => {
  test.each(TYPES)("%s is %s", (type, kind) => {
    expect(parseOne({ "@odata.type": NAMESPACE + type, id: "1" })).toEqual({ kind, id: "1" });
  });

  test.each(["", "constructor", "__proto__", "toString", "#microsoft.graph."])(
    "%j, which Graph has not named yet, is another one",
    (type) => {
      expect(parseOne({ "@odata.type": type, id: "1" })).toEqual({ kind: "other", id: "1" });
    },
  );
});

describe("a method", () => {
  const phone = `${NAMESPACE}phoneAuthenticationMethod`;

  test.each([
    ["+44 7700900123", "23"],
    ["+49 30 1234 5-6 7", "67"],
    ["+1 (555) 010-9 9", "99"],
    ["7", undefined],
    ["unknown", undefined],
    ["", undefined],
    [null, undefined],
    [447700900123, undefined],
  ])("of the number %j shows %j", (phoneNumber, lastTwo) => {
    expect(parseOne({ "@odata.type": phone, id: "1", phoneNumber })).toEqual({
      kind: "phone",
      id: "1",
      ...(lastTwo !== undefined && { lastTwo }),
    });
  });

  test.each([
    ["mobile", "mobile"],
    ["alternateMobile", "alternate"],
    ["office", "office"],
    ["unknownFutureValue", undefined],
    ["constructor", undefined],
    [null, undefined],
  ])("of the type %j is the %j phone", (phoneType, line) => {
    expect(parseOne({ "@odata.type": phone, id: "1", phoneType })).toEqual({
      kind: "phone",
      id: "1",
      ...(line !== undefined && { line }),
    });
  });

  test("takes in two digits of a number and no more", () => {
    const digit = fc.constantFrom(..."0123456789");
    fc.assert(
      fc.property(fc.array(digit, { minLength: 5, maxLength: 15 }), (digits) => {
        const phoneNumber = `+${digits.join("")}`;
        const method = parseOne({ "@odata.type": phone, id: "1", phoneNumber });
        expect(method).toEqual({ kind: "phone", id: "1", lastTwo: digits.slice(-2).join("") });
      }),
    );
  });

  test("is called what its device says, if it says anything", () => {
    const type = `${NAMESPACE}microsoftAuthenticatorAuthenticationMethod`;
    const nameOf = (displayName: unknown) =>
      parseOne({ "@odata.type": type, id: "1", displayName });
    expect(nameOf(" iPhone 15 ")).toMatchObject({ name: "iPhone 15" });
    for (const none of [null, "", "  ", "\u202e\u0000", 7, {}]) {
      expect(nameOf(none)).not.toHaveProperty("name");
    }
  });

  test("turns no line around, ends none, and is not cut through a letter", () => {
    const name = (displayName: string) => parseName({ id: "1", displayName });
    expect(name("Nina\u202e kraP\u2069\u0007\nPark")).toBe("Nina kraP Park");
    expect(name(`${"a".repeat(79)}😀`)).toBe("a".repeat(79));
    expect(name("👩‍🏫 می\u200cخواهم")).toBe("👩‍🏫 می\u200cخواهم");
  });

  test("without an id is none", () => {
    for (const id of [undefined, null, 7, "", " "]) {
      expect(parseMethods({ value: [{ "@odata.type": phone, id }] })).toEqual([]);
    }
  });

  test("that is none takes no other one with it", () => {
    const value = [null, "x", 7, [], { id: "1" }, {}];
    expect(parseMethods({ value })).toEqual([{ kind: "other", id: "1" }]);
  });
});

describe("any answer", () => {
  const keys = fc.constantFrom("value", "id", "@odata.type", "displayName", "phoneNumber");
  const types = fc.constantFrom(...TYPES.map(([type]) => NAMESPACE + type));
  const entry = fc.dictionary(keys, fc.oneof(types, fc.string({ maxLength: 200 }), fc.jsonValue()));
  const answers = fc.oneof(fc.jsonValue(), fc.anything(), fc.record({ value: fc.array(entry) }));

  test("gives methods that are sound and short, or nothing", () => {
    fc.assert(
      fc.property(answers, (json) => {
        for (const method of parseMethods(json) ?? []) {
          expect(METHOD_KINDS).toContain(method.kind);
          expect(method.id).not.toBe("");
          for (const text of Object.values(method)) expect(text.length).toBeLessThanOrEqual(80);
          if (method.kind === "phone") expect(method.lastTwo ?? "00").toMatch(/^\d\d$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("gives a name that can be shown, or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(answers, entry), (json) => {
        const name = parseName(json) ?? "Nina";
        expect(name.trim()).toBe(name);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([undefined, null, {}, [], { value: {} }, { value: "x" }, { error: {} }, "page"])(
    "%j is no list of methods",
    (json) => {
      expect(parseMethods(json)).toBeUndefined();
    },
  );

  test("without an id is no profile", () => {
    expect(parseName({ displayName: "Nina Park" })).toBeUndefined();
    expect(parseName({ id: "1", displayName: "Nina Park" })).toBe("Nina Park");
  });
});
