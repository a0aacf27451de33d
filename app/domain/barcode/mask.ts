import { isRandom, looksSecret } from "../secrets.ts";

/** Always as many: how long a secret is, is nobody's business. */
const BULLETS = "••••••";

/** So much of a secret can be shown, and only of one that is long enough for it to say nothing. */
const TAIL = 2;
const LONG_ENOUGH = 9;

/** A secret as it may be shown: enough to compare it with another, too little to use it. */
export const maskSecret = (secret: string): string =>
  secret.length < LONG_ENOUGH || !/^[\w.~-]*$/.test(secret.slice(-TAIL))
    ? BULLETS
    : BULLETS + secret.slice(-TAIL);

/** Unassigned, private, format and control characters, gaps, and half of a pair: nothing anybody would read. */
const UNREADABLE = /[\p{C}\p{Z}\s]+/gu;

/** Text out of a code, on one line, in `longest` characters at most, without what steers a line. */
export const clip = (text: string, longest: number): string => {
  const letters = [
    ...text
      .slice(0, 8 * longest)
      .replaceAll(UNREADABLE, " ")
      .trim(),
  ];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
};

const LONGEST_GLIMPSE = 60;

/** People write sentences; what has a long run without a gap in it may be a key of something. */
const hasKey = (text: string): boolean =>
  (text.match(/[a-z2-7]{16,}/gi) ?? []).some((run) => isRandom(run.toLowerCase()));

const isPlain = (text: string): boolean =>
  !looksSecret(text) && !hasKey(text) && !/[^\s]{20}|\d{6}|(?=\S*\d)(?=\S*\p{L})\S{8}/u.test(text);

/** A first look at a text that is of no known kind. */
export const glimpse = (text: string): string => {
  const start = clip(text, LONGEST_GLIMPSE);
  return isPlain(text) && isPlain(start) ? start : maskSecret(start);
};
