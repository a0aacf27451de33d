import { accentProperties } from "../domain/accent.ts";

/** Puts the organisation's colour in place, in shades that read on both themes. */
export const applyAccent = (hex: string): void => {
  const { style } = document.documentElement;
  for (const [name, value] of accentProperties(hex)) style.setProperty(name, value);
};
