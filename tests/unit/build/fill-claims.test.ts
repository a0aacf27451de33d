import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillClaims, fillTree, listClaimIds } from "../../../app/build/fill-claims.ts";
import { CLAIMS } from "../../../app/domain/claims/claims.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";

const anyLanguage = fc.constantFrom(...LANGUAGE_TAGS);
const anyClaimId = fc.constantFrom(...CLAIMS.map(({ id }) => id));

describe("a claim in words", () => {
  test("is said in the form of the language", () => {
    const words = "From {{claim.text-messages-end}}, {{ claim.passkeys }} at most, {{name}}.";
    expect(fillClaims(words, "de", "x")).toBe("From 1.\u00a0Februar 2027, 10 at most, {{name}}.");
  });

  test("is listed once, however often it is said", () => {
    const words = "{{claim.passkeys}} {{name}} {{claim.code-digits}} {{claim.passkeys}}";
    expect(listClaimIds(words)).toEqual(["passkeys", "code-digits"]);
  });

  test("leaves no place open, in any language", () => {
    fc.assert(
      fc.property(anyClaimId, anyLanguage, fc.lorem(), (id, language, around) => {
        const filled = fillClaims(`${around} {{claim.${id}}} ${around}`, language, "x");
        expect(filled).not.toMatch(/\{\{|\}\}/);
        expect(filled.startsWith(around) && filled.endsWith(around)).toBe(true);
      }),
    );
  });

  test("that nobody made stops the build, and says where it stands", () => {
    const tree = { backup: { title: "Until {{claim.end-of-time}}" } };
    expect(() => fillTree(tree, "en", "locales/en/strings.json:")).toThrow(
      "locales/en/strings.json: backup title names the claim “end-of-time”, which app/domain/claims does not have",
    );
  });
});
