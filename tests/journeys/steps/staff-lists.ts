/** Names that want out of wherever they are put. */
const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("https://evil.example","x")',
  "+cmd|' /C calc'!A0",
  'Anna "Ännchen" O’Brien',
  "Eve\r\nBcc: all@contoso.example",
  "\u202Egnp.evE\u202C",
  "'; Remove-Item -Recurse / #",
  "ليلى حسن",
  "{{deadline}} $& $1",
  "long ".repeat(38).trim(),
] as const;

const LANGUAGES = ["de", "Arabic", "en-GB"] as const;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A list of `count` people in three languages, with a header, and four rows that are nobody. */
export const staffList = (count: number): string => {
  const people = Array.from({ length: count }, (_, at) =>
    [
      quoted(`${HOSTILE[at % HOSTILE.length]} ${at}`),
      `person.${at}@contoso.example`,
      LANGUAGES[at % LANGUAGES.length],
    ].join(";"),
  );
  const nobody = [
    "No Address;;de",
    "Twice;PERSON.0@contoso.example;de",
    "Kling;kling@contoso.example;Klingonisch",
    '"Open;open@contoso.example;de',
  ];
  return ["Name;E-Mail;Sprache", ...people, ...nobody].join("\r\n");
};
