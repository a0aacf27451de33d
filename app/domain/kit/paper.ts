/** What is printed to hang, to stand, and to be carried. */
export const DESIGNS = ["poster", "table-card", "wallet-card"] as const;
export type Design = (typeof DESIGNS)[number];

export const PAPERS = ["a4", "letter", "a6"] as const;
export type Paper = (typeof PAPERS)[number];

/** What papers are called everywhere. */
export const PAPER_NAMES: Readonly<Record<Paper, string>> = {
  a4: "A4",
  letter: "US Letter",
  a6: "A6",
};

/** ISO 216, and ANSI A for Letter; in millimetres, upright. */
export const PAPER_SIZES: Readonly<
  Record<Paper, { readonly width: number; readonly height: number }>
> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a6: { width: 105, height: 148 },
};

/** Whether the sheet lies on its long side: one that is too small to stand on a table. */
export const isLying = (design: Design, paper: Paper): boolean =>
  design === "table-card" && paper === "a6";
