/**
 * Any text as one word of a POSIX shell (XCU 2.2.2): nothing means anything between single quotes,
 * and a single quote cannot be there. A NUL, which no shell can hold, is left out.
 */
export const bashText = (text: string): string =>
  `'${text.replaceAll("\0", "").replaceAll("'", "'\\''")}'`;
