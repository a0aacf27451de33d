import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ERRORS } from "../../../../app/domain/errors/errors.ts";
import { explainError } from "../../../../app/domain/errors/explain-error.ts";
import { looksSecret } from "../../../../app/domain/secrets.ts";

const idOf = (text: string): string | undefined => {
  const found = explainError(text);
  return found?.kind === "known" ? found.error.id : found?.kind;
};

describe.each(ERRORS)("the message “$shown”", ({ id, shown, numbers = [] }) => {
  test("is known, however it was copied, and is no secret", () => {
    const ways = [
      shown,
      shown.toUpperCase(),
      shown.replaceAll("’", "'"),
      shown.replaceAll(" ", "\n"),
    ];
    for (const way of ways) expect(idOf(way)).toBe(id);
    expect(looksSecret(shown)).toBe(false);
  });

  test("is known by each of its numbers", () => {
    for (const number of numbers) expect(idOf(`Error: aadsts ${number} Trace ID: x`)).toBe(id);
  });

  test("is the same whatever stands around it", () => {
    const around = fc
      .string({ unit: "grapheme" })
      .filter((text) => explainError(text) === undefined);
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(idOf(`${before}\n${shown}\n${after}`)).toBe(id);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ["AADSTS٥٠٠٧٦", "second-proof"],
  ["error code: 53003", "blocked"],
  ["AADSTS99999: what is this", "unknown"],
  ["0x80070005", "unknown"],
  ["詳細情報が必要", "more-information"],
  ["new phone", undefined],
  ["53003", undefined],
])("“%s” is %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

test("any text is answered, and never trouble", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["undefined", "object"]).toContain(typeof explainError(text));
      expect(typeof looksSecret(text)).toBe("boolean");
    }),
  );
});

test.each([
  "otpauth://totp/Contoso:nina?secret=ABC",
  "phonefactor://activate_account?code=1",
  "https://login.microsoftonline.com/authenticatorApp/activateAccount?x=1",
  "eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.x",
  "https://x.example/#access_token=abc",
  "https://x.example/?code=0.AAAAbbbbCCCCdddd",
  "qzvkxwtrbpgjmfdx",
  "qzvk xwtr bpgj mfdx",
  "123456",
  "١٢٣ ٤٥٦",
  "12345678",
  "Use verification code 123456 for Microsoft authentication",
  "my temporary pass is 8x?Kd2!q",
])("“%s” is a secret", (text) => {
  expect(looksSecret(text)).toBe(true);
});

test.each([
  "Benutzerverwaltu",
  "Sicherheitscodes",
  "what does this mean",
  "temporary pass expired",
  "error code 700016",
  "50076",
])("“%s” is none", (text) => {
  expect(looksSecret(text)).toBe(false);
});
