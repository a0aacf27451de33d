import { hexOf, linearOf, type Oklch, oklchOf } from "./oklch.ts";

export type AccentShades = {
  /** For buttons, links and marks: at least 4.5:1 on all that the theme lays below them. */
  readonly accent: string;
  /** For text on `accent`: at least 4.5:1. */
  readonly onAccent: string;
  /** A faint tint; `accent` and the theme's ink keep 4.5:1 on it. */
  readonly wash: string;
};

// Paper, calm and urgent, as `tokens.css` has them.
const LIGHT_GROUNDS = ["#fbfaf6", "#f3f1e9", "#fdf1df"];
const DARK_PAPER = "#15181a";
const DARK_GROUNDS = [DARK_PAPER, "#1d2123", "#2f2415"];
const READABLE = 4.5; // WCAG 2.2, 1.4.3
const STEP = 0.005;
/**
 * In the dark, a colour below this lightness is mirrored to as far above it, so that a deep accent
 * becomes a soft one, and one that is bright already stays: #0a6a5c turns into about #6fd0bd.
 */
const MIRROR = 0.632;
const PALEST = 0.92; // even black and navy keep some weight, and their hue

const luminance = (hex: string): number => {
  const [red, green, blue] = linearOf(hex) ?? [0, 0, 0];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const NAMES = { accent: "accent", onAccent: "on-accent", wash: "wash" } as const;

/** WCAG's contrast of two `#rrggbb` colours, 1–21. */
export const contrastOf = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** The first shade from `colour` on, by steps of lightness, that reads on each of `grounds`. */
const readable = (colour: Oklch, grounds: readonly string[], step: number): string => {
  const hex = hexOf(colour);
  if (grounds.every((ground) => contrastOf(hex, ground) >= READABLE)) return hex;
  return readable({ ...colour, l: colour.l + step }, grounds, step);
};

/** Shades of an organisation's `#rrggbb` for both themes; undefined for what is no such colour. */
export const accentFor = (
  hex: string,
): { readonly light: AccentShades; readonly dark: AccentShades } | undefined => {
  const linear = linearOf(hex);
  if (linear === undefined) return undefined;
  const colour = oklchOf(linear);
  const mirrored = Math.min(PALEST, 2 * MIRROR - colour.l);
  const lift = Math.max(0, mirrored - colour.l);
  // At the same chroma a lighter shade looks paler.
  const lifted = { ...colour, l: colour.l + lift, c: colour.c * (1 + lift / 2) };
  const tint = (l: number): string => hexOf({ ...colour, l, c: Math.min(colour.c, 0.035) });
  const [pale, deep] = [tint(0.93), tint(0.28)];
  return {
    light: {
      accent: readable(colour, [...LIGHT_GROUNDS, pale], -STEP),
      onAccent: "#ffffff",
      wash: pale,
    },
    dark: {
      accent: readable(lifted, [...DARK_GROUNDS, deep], STEP),
      onAccent: DARK_PAPER,
      wash: deep,
    },
  };
};

/** The custom properties that put a colour in place, by name; none for what is no colour. */
export const accentProperties = (hex: string): readonly (readonly [string, string])[] => {
  const shades = accentFor(hex);
  if (shades === undefined) return [];
  return (["light", "dark"] as const).flatMap((theme) =>
    Object.entries(NAMES).map(
      ([shade, name]) =>
        [`--${theme}-${name}`, shades[theme][shade as keyof typeof NAMES]] as const,
    ),
  );
};
