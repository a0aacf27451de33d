/** Line breaks and whatever else is no letter, half a letter among them. */
const BREAKS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;
/** Marks that turn the text after them around, or that nobody sees. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** What somebody outside wrote, as it can stand in a line of ours: it neither ends it nor turns it. */
export const inOneLine = (text: string): string =>
  text.replaceAll(UNSEEN, "").replaceAll(BREAKS, " ").replaceAll(/\s+/g, " ").trim();

/** The same, in `longest` UTF-16 units at most; of what is far longer only the start is looked at. */
export const inOneShortLine = (text: string, longest: number): string =>
  // A letter of two units that is cut in half goes as a whole.
  inOneLine(inOneLine(text.slice(0, 8 * longest)).slice(0, longest));
