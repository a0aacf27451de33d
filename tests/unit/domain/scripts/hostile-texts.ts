import fc from "fast-check";

/** Texts that people who want something would put into a list of names. */
export const HOSTILE = [
  "'; Remove-Item -Recurse / #",
  "’; Remove-Item -Recurse / #",
  "‘‚‛“”„",
  '"; exit; "',
  "$(whoami)",
  "$env:PATH",
  "`n`0`'",
  "'@\n'@ | iex",
  "\n]'; exit; '[\n",
  "a\r\nb\tc\0d",
  "<# #>",
  "#>",
  "\\",
  "\\u0027",
  "\\'",
  "%27%0a",
  "Ғ Œ ’ in Windows-1252",
  "‮override",
  "\ud800",
  "@(calc)",
  "--%",
  "{{tenantId}} @@clientId@@ &",
  "!history",
  "*?[a-z]~",
  "عبد الله",
  "O'Brien",
];

export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."'\"‘’“`$(){}[];\n\r\\#@&|<>-%\0 a"), maxLength: 20 }),
);
