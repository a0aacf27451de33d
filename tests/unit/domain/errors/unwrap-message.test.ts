import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrapMessage } from "../../../../app/domain/errors/unwrap-message.ts";

describe("a message", () => {
  test.each([
    ["a%20b", "a b"],
    ["a%2520b", "a b"],
    ["%E2%80%99", "’"],
    ["%ff 100%", "  100%"],
    [String.raw`a\r\nb\u0027s`, "a  b's"],
    ["a&nbsp;b&#39;s&#x2019;", "a b's’"],
    ["&eacute;&#9999999;&#0;", "   "],
    ["<p class='x'>a<br>b</p>", " a b "],
    ["1 < 2 and 3 > 2", "1   2"],
  ])("in “%s” is “%s”", (wrapped, bare) => {
    expect(unwrapMessage(wrapped)).toBe(bare);
  });

  test("that travels in nothing stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abc äß,.;:-0123 ’–…") }), (text) => {
        expect(unwrapMessage(text)).toBe(text);
      }),
    );
  });

  test("comes out of any text without trouble", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (one, other) => {
        for (const text of [one, other, `%${other}`, `&#${other};`, `\\u${other}`]) {
          expect(typeof unwrapMessage(text)).toBe("string");
        }
      }),
    );
  });
});
