import fc, { type Arbitrary } from "fast-check";

/** What has gone wrong for somebody, somewhere: it steers lines, ends texts, opens markup or calls home. */
export const NASTY: readonly string[] = [
  "\u0000",
  "\u001b[31m",
  "\r",
  "\n",
  "\r\n",
  "\t",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202d",
  "\u202e",
  "\u202c",
  "\u2066",
  "\u2067",
  "\u2069",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\udfff",
  "\udb40\udc41",
  "\u{e000}",
  "a\u0301\u0300\u0316\u0324",
  "ﷺ",
  "İ",
  "ß",
  "ﬁ",
  "Ⅷ",
  "٣",
  "１２３",
  "👨‍👩‍👧‍👦",
  "א",
  "ش",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  "</textarea></title></style></script>",
  "<!--",
  "-->",
  "]]>",
  "&lt;b&gt;",
  "&#x3c;b&#x3e;",
  "&amp;",
  "javascript:alert(1)",
  "data:text/html,<b>",
  "//evil.example/",
  "\\\\evil.example",
  "https://evil.example/",
  "{{name}}",
  "{{- name}}",
  "$t(shell.brand.title)",
  "{count, plural, other {#}}",
  "#{1+1}",
  "%s%n%x",
  "%00",
  "%e0%80",
  "%zz",
  "../../",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "NaN",
  "Infinity",
  "-0",
  "1e309",
  "9007199254740993",
  "=cmd|'/c calc'!A1",
  "@SUM(1)",
  "'; DROP TABLE--",
  "`",
  "\\",
  '"',
  "'",
];

const anyUnit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 3, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  // Half of a pair included, which a browser hands on as it is.
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  },
);

const joined = (parts: readonly string[]): string => parts.join("");

/** Longer than any limit of a text that people see. */
const tooLong = fc
  .tuple(anyUnit, fc.integer({ min: 80, max: 3_000 }))
  .map(([unit, count]) => unit.repeat(count).slice(0, 12_000));

/** A text that nobody means well with. */
export const anyNasty: Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.array(anyUnit, { maxLength: 8 }).map(joined) },
  { weight: 1, arbitrary: tooLong },
);

/** A valid text with something put in, cut out, doubled, or spelt in other letters. */
export const spoilt = (valid: string): Arbitrary<string> =>
  fc
    .tuple(fc.nat(valid.length), fc.nat(12), fc.oneof(fc.constant(""), anyUnit), fc.nat(5))
    .map(([at, length, put, how]) => {
      const before = valid.slice(0, at);
      if (how === 0) return before + put;
      if (how === 1) return before + put + valid.slice(at + length);
      if (how === 2) return before + valid.slice(at, at + length) + put + valid.slice(at);
      if (how === 3)
        return before + valid.slice(at, at + length).toUpperCase() + valid.slice(at + length);
      if (how === 4) return put + valid + put;
      return before + put + valid.slice(at);
    });

/** As it should be, nearly so, or nothing like it. */
export const anyLike = (valid: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...valid) },
    { weight: 5, arbitrary: fc.constantFrom(...valid).chain(spoilt) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...valid)
        .chain(spoilt)
        .chain(spoilt),
    },
    { weight: 3, arbitrary: anyNasty },
  );
