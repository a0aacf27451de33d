// Windows PowerShell 5.1 reads a script without a mark as the code page of the machine, and takes
// curly quotes for straight ones (about_Quoting_Rules): what was one letter can become a quote. So all
// that a script of ours carries is ASCII, and no quote is ever written as itself.

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text as JSON in letters, digits, a few harmless signs and `\uXXXX`. */
export const asciiJson = (text: string): string =>
  `"${text.replaceAll(/[^A-Za-z\d @.:/_+-]/g, escapeUnit)}"`;

/** A list of texts as an expression, one a line; answers with an array, or its one text. */
export const powershellList = (texts: readonly string[]): string =>
  `ConvertFrom-Json -InputObject '[\n${texts.map(asciiJson).join(",\n")}\n]'`;

/** Any text as an expression. */
export const powershellText = (text: string): string =>
  /^[A-Za-z\d @.:/_+-]*$/.test(text)
    ? `'${text}'`
    : `(ConvertFrom-Json -InputObject '${asciiJson(text)}')`;
