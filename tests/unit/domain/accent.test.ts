import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accentFor, contrastOf } from "../../../app/domain/accent.ts";
import { linearOf, oklchOf } from "../../../app/domain/oklch.ts";

/** What the style sheets say in a theme: by name, the light one before the dark one. */
const tokens = readFileSync("app/ui/styles/tokens.css", "utf8");
const tokenOf = (name: string, theme: 0 | 1): string => {
  const values = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, "g"))];
  return values[theme]?.[1] ?? "";
};
const themeOf = (theme: 0 | 1) => ({
  grounds: ["paper", "calm", "urgent"].map((name) => tokenOf(name, theme)),
  inks: ["ink", "soft"].map((name) => tokenOf(name, theme)),
});
const [LIGHT, DARK] = [themeOf(0), themeOf(1)];
const DARK_PAPER = "#15181a";

const hexes = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

/** The corners and middles of the cube of colours, and all greys. */
const extremes = fc.oneof(
  fc
    .constantFrom("00", "ff", "80")
    .chain((red) =>
      fc
        .tuple(fc.constantFrom("00", "ff", "80"), fc.constantFrom("00", "ff", "80"))
        .map(([green, blue]) => `#${red}${green}${blue}`),
    ),
  fc
    .integer({ min: 0, max: 255 })
    .map((grey) => `#${grey.toString(16).padStart(2, "0").repeat(3)}`),
);
const anyAccent = fc.oneof({ weight: 4, arbitrary: hexes }, { weight: 1, arbitrary: extremes });

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
    expect(dark).toMatchObject({ accent: "#6fd0bd", onAccent: DARK_PAPER });
  });
});

describe("any accent", () => {
  test("reads on all that lies below it, and carries readable text, in both themes", () => {
    fc.assert(
      fc.property(anyAccent, (hex) => {
        const { light, dark } = shadesOf(hex);
        for (const [shades, { grounds, inks }] of [
          [light, LIGHT] as const,
          [dark, DARK] as const,
        ]) {
          expect(contrastOf(shades.accent, shades.onAccent)).toBeGreaterThanOrEqual(4.5);
          for (const ground of [...grounds, shades.wash]) {
            for (const text of [shades.accent, ...inks]) {
              expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5);
            }
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("stays exactly as it is in the light where it reads there already", () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        const { wash } = shadesOf(hex).light;
        fc.pre([...LIGHT.grounds, wash].every((ground) => contrastOf(hex, ground) >= 4.5));
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
    const { accent, wash } = shadesOf(hex).light;
    const contrasts = [...LIGHT.grounds, wash].map((ground) => contrastOf(accent, ground));
    expect(Math.min(...contrasts)).toBeLessThan(4.7);
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
