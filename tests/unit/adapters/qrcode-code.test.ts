import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCode } from "../../../app/adapters/qrcode-code.ts";
import type { CodeMatrix } from "../../../app/ports/code.ts";

const CORNER = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];

const cut = (code: CodeMatrix, top: number, left: number): readonly string[] =>
  code.slice(top, top + 7).map((row) =>
    row
      .slice(left, left + 7)
      .map((isDark) => (isDark ? "#" : "."))
      .join(""),
  );

const addresses = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter(({ length }) => length < 500);

describe("the code of any address", () => {
  test("is a square of one of the forty sizes", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const code = drawCode(address);
        expect(code.every((row) => row.length === code.length)).toBe(true);
        expect((code.length - 21) % 4).toBe(0);
        expect(code.length).toBeGreaterThanOrEqual(21);
        expect(code.length).toBeLessThanOrEqual(177);
      }),
    );
  });

  test("has the three marks by which a camera finds it, and not the fourth", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const code = drawCode(address);
        const end = code.length - 7;
        expect(cut(code, 0, 0)).toEqual(CORNER);
        expect(cut(code, 0, end)).toEqual(CORNER);
        expect(cut(code, end, 0)).toEqual(CORNER);
        expect(cut(code, end, end)).not.toEqual(CORNER);
      }),
    );
  });

  test("has the two dotted lines by which a camera counts", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const code = drawCode(address);
        for (let at = 8; at < code.length - 8; at++) {
          expect(code[6]?.[at]).toBe(at % 2 === 0);
          expect(code[at]?.[6]).toBe(at % 2 === 0);
        }
      }),
    );
  });

  test("is the same for the same address only", () => {
    const [one, other] = [
      "https://setup.contoso.com/en/install",
      "https://setup.contoso.com/de/install",
    ];
    expect(drawCode(one)).toEqual(drawCode(one));
    expect(drawCode(one)).not.toEqual(drawCode(other));
  });
});
