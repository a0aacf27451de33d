import { inOneLine } from "../plain-text.ts";

/** Far longer than any name; what is longer is another column, or several rows in one. */
const LONGEST = 200;

/** A name as it can stand in any line of text; undefined: it is too long for one. */
export const parseStaffName = (cell: string): string | undefined => {
  const name = inOneLine(cell);
  return [...name].length <= LONGEST ? name.normalize("NFC") : undefined;
};
