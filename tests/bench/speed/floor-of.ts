/** The row that each other one is a multiple of: the page written by hand with the same first screen. */
export const floorOf = (name: string): string =>
  ["floor, deep", "deep page", "link of a mail"].includes(name)
    ? "floor, deep"
    : name.replace(/^[^,]*/, "floor");
