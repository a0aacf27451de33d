// No library that runs in a browser does this: mimetext 3.0 writes a subject of any length as one
// encoded word and leaves bodies as they are, emailjs-mime-builder was last touched years ago,
// nodemailer and libmime stand on Node. tests/unit/kit reads everything back with postal-mime.

/** RFC 2045 6.8: at most 76 characters. */
const LINE = 76;

/**
 * RFC 2047 2: an encoded word has at most 75 characters, its line 76. 39 octets are 52 characters of
 * base64, which leave room for `=?UTF-8?B?…?=` and the name of the field.
 */
const OCTETS = 39;

const SAFE_LINE = /^[ !#-<>@-[\]-~]*$/;
const LONGEST_SAFE = 60;

const base64 = (text: string): string => {
  const octets = new TextEncoder().encode(text);
  return btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(""));
};

/** Text as base64 in lines, which end in CRLF. */
export const base64Lines = (text: string): string =>
  (base64(text).match(new RegExp(`.{1,${LINE}}`, "g")) ?? []).join("\r\n");

/** Splits between letters, never inside of one. */
const splitByOctets = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of text) {
    const isFull = new TextEncoder().encode(piece + letter).length > OCTETS;
    if (isFull) pieces.push(piece);
    piece = isFull ? letter : piece + letter;
  }
  return [...pieces, piece];
};

const encodedWords = (text: string): string =>
  splitByOctets(text)
    .map((piece) => `=?UTF-8?B?${base64(piece)}?=`)
    .join("\r\n ");

/** One line of text as the content of a header such as Subject. */
export const encodeHeader = (text: string): string =>
  SAFE_LINE.test(text) && text.length <= LONGEST_SAFE ? text : encodedWords(text);

/** The same as the name before an address, where more signs have a meaning of their own. */
export const encodePhrase = (text: string): string =>
  /^[\w -]*$/.test(text) && text.length <= LONGEST_SAFE ? text : encodedWords(text);
