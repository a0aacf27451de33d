/** Fonts of the system: nothing is fetched, and each script has one. */
export const SHEET_FONTS =
  'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif';

export const HAIRLINE = 0.25;

/** Dash and gap of a line, in millimetres. */
export const STROKES = { solid: [], dashes: [2, 1.5], dots: [0.3, 1.2] } as const;
