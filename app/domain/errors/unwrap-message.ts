const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  quot: '"',
  rsquo: "’",
};

const character = (code: number): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";

const decodeEntity = (_: string, decimal?: string, hex?: string, name = ""): string => {
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  return ENTITIES[name.toLowerCase()] ?? " ";
};

const decodeBytes = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return " ";
  }
};

/** As in the address of a page that carries the message on. */
const fromAddress = (text: string): string => text.replaceAll(/(?:%[\da-f]{2})+/gi, decodeBytes);

/** As in the JSON of an answer, or in a log. */
const fromJson = (text: string): string =>
  text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replaceAll(/\\[nrt"\\/]/g, " ");

/** As copied from the source of a page. */
const fromHtml = (text: string): string =>
  text
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decodeEntity)
    .replaceAll(/<[^<>]{1,2000}>/g, " ");

/** A message without what it travelled in. Addresses are wrapped twice where one carries another. */
export const unwrapMessage = (text: string): string =>
  fromHtml(fromJson(fromAddress(fromAddress(text))));
