import { accentProperties } from "./domain/accent.ts";
import type { Stamp } from "./domain/stamp.ts";

/** A style sheet in the organisation's colour. */
export const dyed = (css: string, stamp: Stamp | undefined): string => {
  const properties = accentProperties(stamp?.organisation.accent ?? "");
  if (properties.length === 0) return css;
  return `${css}:root{${properties.map((property) => property.join(":")).join(";")}}`;
};
