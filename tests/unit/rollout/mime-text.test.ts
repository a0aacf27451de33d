import fc from "fast-check";
import { decodeWords } from "postal-mime";
import { describe, expect, test } from "vitest";
import { inOneLine } from "../../../app/domain/plain-text.ts";
import { base64Lines, encodeHeader, encodePhrase } from "../../../app/rollout/mime-text.ts";
import { anyHostile, wellFormed } from "./mail-world.ts";

const decoded = (lines: string): string => decodeWords(lines.replaceAll("\r\n ", " "));

describe("a header", () => {
  test("is left as it is where everything in it is plain", () => {
    expect(encodeHeader("Please set up your new sign-in")).toBe("Please set up your new sign-in");
    expect(encodePhrase("Contoso IT")).toBe("Contoso IT");
  });

  test("is in words of at most 75 characters, none of which parts a letter, where it is not", () => {
    expect(encodeHeader("Für alle")).toBe("=?UTF-8?B?RsO8ciBhbGxl?=");
    const words = encodeHeader("🦊".repeat(30)).split("\r\n ");
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) {
      expect(word.length).toBeLessThanOrEqual(75);
      expect(decodeWords(word)).toMatch(/^🦊+$/u);
    }
  });

  test("is read back as it was", () => {
    fc.assert(
      fc.property(anyHostile.map(inOneLine), (text) => {
        for (const encode of [encodeHeader, encodePhrase]) {
          const lines = encode(text);
          expect(decoded(lines)).toBe(text);
          expect(lines).toMatch(/^[\x20-\x7e]*(?:\r\n [\x20-\x7e]+)*$/);
        }
      }),
    );
  });
});

test("a body is in lines of at most 76 characters, and is read back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const lines = base64Lines(text).split("\r\n");
      for (const line of lines) expect(line).toMatch(/^[\w+/]{0,76}={0,2}$/);
      expect(Buffer.from(lines.join(""), "base64").toString("utf8")).toBe(wellFormed(text));
    }),
  );
});
