import { wordsIn } from "../steps/words.ts";
import type { Cell } from "./cells.ts";
import { finds } from "./disturbed-storage.ts";
import { walkCells } from "./walk-cells.ts";
import { inTurn, opens, waitsToPair } from "./walks.ts";

const say = wordsIn("en");

/** The cookie as the sign-in library left it; what it had encrypted by it stays as it is. */
const OLD = 'JSON.parse(decodeURIComponent(document.cookie.split("msal.cache.encryption=")[1]))';

/** What comes in its place, as a script would write it. */
const withKey = (what: string, key: string, more: Partial<Cell> = {}): Cell => ({
  what,
  where: "a step",
  before: inTurn(
    waitsToPair("ben"),
    finds(
      `document.cookie = "msal.cache.encryption=" + encodeURIComponent(${key}) + "; Path=/; Secure"`,
    ),
  ),
  walk: opens("/en/scan"),
  words: ["check.tick.button"],
  way: { press: "check.sign-in.link", sees: "sign-in.lead" },
  // Microsoft still knows who it is, and asks nothing.
  mended: { press: "sign-in.button", sees: "check.waiting" },
  most: 0,
  ...more,
});

/** Storage is as ever, but no cookie stays: what is encrypted can be read by this page alone. */
const takesNoCookies = (): void => {
  Object.defineProperty(document, "cookie", { get: () => "", set: () => undefined });
};

const other = `"${"A".repeat(43)}"`;

walkCells("sign-in’s key", [
  {
    ...withKey("gone with the browser", ""),
    before: inTurn(
      waitsToPair("ben"),
      finds('document.cookie = "msal.cache.encryption=; Max-Age=0; Path=/; Secure"'),
    ),
  },
  withKey("half a text", `'{"id":"0f0e'`),
  withKey("no object", `"null"`),
  withKey("undecodable", `JSON.stringify({ ...${OLD}, key: "*" })`, { isCheap: true }),
  withKey("of the wrong kind", `JSON.stringify({ id: 7, key: 7 })`),
  withKey("of another browser", `JSON.stringify({ id: "0f0e", key: ${other} })`),
  withKey("another one of the same name", `JSON.stringify({ ...${OLD}, key: ${other} })`),
  {
    what: "never kept",
    where: "a step, opened again",
    phone: { quirk: takesNoCookies },
    before: waitsToPair("ben"),
    walk: inTurn(opens("/en/scan"), async ({ person }) => person.sees(say("check.tick.button"))),
    words: ["check.sign-in.link"],
    way: { press: "check.tick.button", sees: "check.ticked" },
    most: 0,
    takesTicks: true,
  },
]);
