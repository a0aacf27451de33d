import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accentFor, contrastOf } from "../../../app/domain/accent.ts";
import { linearOf, oklchOf } from "../../../app/domain/oklch.ts";

const LIGHT = { paper: "#fbfaf6", ink: "#1d2125" };
const DARK = { paper: "#15181a", ink: "#eceae4" };

const hexes = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

const shadesOf = (hex: string) => {
  const shades = accentFor(hex);
  if (shades === undefined) throw new Error(`no shades for ${hex}`);
  return shades;
};

const oklch = (hex: string) => oklchOf(linearOf(hex) ?? [0, 0, 0]);

describe("the default accent", () => {
  test("is itself in the light and the soft green of the sketch in the dark", () => {
    const { light, dark } = shadesOf("#0a6a5c");
    expect(light.accent).toBe("#0a6a5c");
    expect(dark).toMatchObject({ accent: "#6fd0bd", onAccent: DARK.paper });
  });
});

describe("any accent", () => {
  test("reads on paper, and carries readable text, in both themes", () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        const { light, dark } = shadesOf(hex);
        for (const [shades, { paper, ink }] of [[light, LIGHT] as const, [dark, DARK] as const]) {
          expect(contrastOf(shades.accent, paper)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(shades.accent, shades.onAccent)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(shades.accent, shades.wash)).toBeGreaterThanOrEqual(3);
          expect(contrastOf(ink, shades.wash)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("stays exactly as it is in the light where it reads there already", () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        fc.pre(contrastOf(hex, LIGHT.paper) >= 4.5);
        expect(shadesOf(hex).light.accent).toBe(hex);
      }),
    );
  });

  test("keeps its hue wherever it has one to see", () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        const { light, dark } = shadesOf(hex);
        for (const shade of [light.accent, dark.accent]) {
          const [from, to] = [oklch(hex), oklch(shade)];
          if (from.c < 0.05 || to.c < 0.05) continue;
          const turn = Math.abs(from.h - to.h);
          // 8 bits a channel move the hue of a pale shade by a few hundredths.
          expect(Math.min(turn, 2 * Math.PI - turn)).toBeLessThan(0.06);
        }
      }),
    );
  });

  test("is never darker in the dark than in the light", () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        const { light, dark } = shadesOf(hex);
        expect(oklch(dark.accent).l).toBeGreaterThanOrEqual(oklch(light.accent).l);
      }),
    );
  });

  test.each(["#ffffff", "#ffff00", "#00ff00"])("%s is darkened no further than needed", (hex) => {
    expect(contrastOf(shadesOf(hex).light.accent, LIGHT.paper)).toBeLessThan(4.7);
  });
});

describe("a vivid accent", () => {
  test.each(["#0000ff", "#ff0000", "#ff6a00", "#c8102e", "#ffd700", "#7a1fa2"])(
    "%s stays vivid in both themes",
    (hex) => {
      const { light, dark } = shadesOf(hex);
      for (const shade of [light.accent, dark.accent]) {
        expect(oklch(shade).c).toBeGreaterThan(0.09);
      }
    },
  );
});

describe("what is no colour", () => {
  test.each(["", "red", "#fff", "#12345g", "0a6a5c", " #0a6a5c", "#0a6a5c;", "#0a6a5cff"])(
    "%j gives no shades",
    (text) => {
      expect(accentFor(text)).toBeUndefined();
    },
  );

  test("any text is answered", () => {
    fc.assert(fc.property(fc.string(), (text) => void accentFor(text)));
  });
});
