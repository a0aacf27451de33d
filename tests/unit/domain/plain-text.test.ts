import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOneLine } from "../../../app/domain/plain-text.ts";
import { anyHostile } from "../rollout/mail-world.ts";

describe("what somebody outside wrote", () => {
  test.each([
    ["  Contoso   University ", "Contoso University"],
    ["Contoso\r\nBcc: all@contoso.example", "Contoso Bcc: all@contoso.example"],
    ["\u202eosotnoC\u202c", "osotnoC"],
    ["جامعة\u200f القاهرة", "جامعة القاهرة"],
    ["می\u200cخواهم", "می\u200cخواهم"],
    ["👩‍🏫", "👩‍🏫"],
    ["a\ud800b", "a b"],
  ])("%j stands in a line as %j", (text, line) => {
    expect(inOneLine(text)).toBe(line);
  });

  test("ends no line, turns nothing around, and stays as it is once it is one line", () => {
    fc.assert(
      fc.property(anyHostile, (text) => {
        const line = inOneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(line).toBe(line.trim());
        expect(inOneLine(line)).toBe(line);
      }),
    );
  });
});
