const inDigitsFrom = (zero: number) =>
  [
    `in digits from U+${zero.toString(16)}`,
    (written: string) =>
      written.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
  ] as const;

/** What becomes of a short code on its way over paper, a keyboard or a message; it is still the same code. */
export const WAYS_TO_WRITE: readonly (readonly [string, (code: string) => string])[] = [
  ["in small letters", (written) => written.toLowerCase()],
  ["without a gap", (written) => written.replace("-", "")],
  ["letter by letter", (written) => ` ${[...written].join("\u00A0")}\u2013\n`],
  ["with letters for digits", (written) => written.replaceAll("0", "o").replaceAll("1", "l")],
  ["with other letters for digits", (written) => written.replaceAll("1", "I")],
  ["out of an Arabic sentence", (written) => `\u2066${written}\u2069\u200F`],
  [
    "in wide letters",
    (written) =>
      written.replaceAll(/[\dA-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  ],
  ...[0x660, 0x6f0, 0x966, 0xff10, 0x1d7f6].map(inDigitsFrom),
];
