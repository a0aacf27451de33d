/** The browsers whose menus are described; the others are undefined. */
export type Browser = "safari" | "chrome" | "edge" | "firefox" | "samsung";

/** Browsers in their own right that also say “Chrome” or “Safari” of themselves. */
const OTHERS =
  /OPR\/|OPT\/|OPiOS\/|OPX\/|YaBrowser|DuckDuckGo|Vivaldi|UCBrowser|MiuiBrowser|HuaweiBrowser|Ecosia|Focus\/|Klar\//;

/** The first that fits counts: Edge and Samsung’s browser call themselves Chrome as well. */
const NAMES: readonly (readonly [Browser | undefined, RegExp])[] = [
  ["edge", /\b(?:Edg|EdgA|EdgiOS)\//],
  ["samsung", /\bSamsungBrowser\//],
  [undefined, OTHERS],
  ["firefox", /\b(?:Firefox|FxiOS)\//],
  // Headless Chrome has no word boundary before its name.
  ["chrome", /(?:Chrome|CriOS)\//],
  ["safari", /\bVersion\/\S+ (?:Mobile\/\S+ )?Safari\//],
];

/** What says of itself that it is a browser of its own, whatever engine it runs on. */
const OWN = new RegExp(`CriOS/|FxiOS/|EdgiOS/|EdgA/|SamsungBrowser/|Firefox/|${OTHERS.source}`);

export const parseBrowser = (userAgent: string): Browser | undefined =>
  NAMES.find(([, words]) => words.test(userAgent))?.[0];

export const isOwnBrowser = (userAgent: string): boolean => OWN.test(userAgent);
