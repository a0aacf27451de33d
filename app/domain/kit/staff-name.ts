/** Far longer than any name; what is longer is another column, or several rows in one. */
const LONGEST = 200;

/** Line breaks and the like, and marks that turn the text after them around. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A name as it can stand in any line of text; undefined: it is too long for one. */
export const parseStaffName = (cell: string): string | undefined => {
  const name = cell.replaceAll(UNSEEN, " ").replaceAll(/\s+/g, " ").trim();
  return [...name].length <= LONGEST ? name.normalize("NFC") : undefined;
};
