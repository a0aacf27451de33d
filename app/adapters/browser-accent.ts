import { accentFor } from "../domain/accent.ts";

const NAMES = { accent: "accent", onAccent: "on-accent", wash: "wash" } as const;

/** Puts the organisation's colour in place, in shades that read on both themes. */
export const applyAccent = (hex: string): void => {
  const shades = accentFor(hex);
  if (shades === undefined) return;
  const { style } = document.documentElement;
  for (const theme of ["light", "dark"] as const) {
    for (const [shade, name] of Object.entries(NAMES)) {
      style.setProperty(`--${theme}-${name}`, shades[theme][shade as keyof typeof NAMES]);
    }
  }
};
