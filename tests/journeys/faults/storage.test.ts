import { wordsIn } from "../steps/words.ts";
import type { Cell } from "./cells.ts";
import { disturbs, finds } from "./disturbed-storage.ts";
import { walkCells } from "./walk-cells.ts";
import { hasOpened, inTurn, opens, presses, waitsToPair } from "./walks.ts";

const say = wordsIn("en");

const refuses = (): void => {
  const refuse = (): never => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "caches"]) {
    Object.defineProperty(window, name, { get: refuse });
  }
};

/** Something unreadable lies where the ticks were: the guide begins anew. */
const corrupted = (what: string, text: string): Cell => ({
  what,
  where: "start, what was kept",
  before: finds(`localStorage.setItem("second-step", ${JSON.stringify(text)})`),
  walk: opens("/en/"),
  words: ["start.notice.calm"],
  way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
  most: 0,
  takesTicks: true,
});

const NEWER = '{"layout":2,"ticks":{"install":"done","scan":"of a kind to come"},"facts":7}';

walkCells("storage", [
  corrupted("half a text", '{"layout":1,"ticks":{"inst'),
  corrupted("another program’s", "[1,2,3]"),
  corrupted("no layout", '{"ticks":{"install":"done"}}'),
  {
    what: "a newer version’s",
    where: "start, what was kept",
    before: finds(`localStorage.setItem("second-step", ${JSON.stringify(NEWER)})`),
    walk: opens("/en/"),
    words: ["start.notice.back"],
    way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
    most: 0,
    isCheap: true,
  },
  {
    what: "refused",
    where: "signing in",
    phone: { quirk: refuses },
    walk: inTurn(opens("/en/sign-in"), presses("sign-in.button")),
    words: ["fault.storage-blocked.title", "fault.storage-blocked.lead", "shell.storage.status"],
    way: { press: "sign-in.without.link", sees: "install.lead" },
    most: 0,
    takesTicks: true,
    isCheap: true,
  },
  {
    what: "refused",
    where: "a step",
    phone: { quirk: refuses },
    walk: inTurn(opens("/en/backup"), presses("check.tick.button")),
    words: ["check.ticked", "shell.storage.status"],
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
    most: 0,
    takesTicks: true,
  },
  {
    what: "wiped",
    where: "at Microsoft",
    before: async ({ person }) => {
      await person.opens("/en/sign-in");
      await person.presses(say("sign-in.button"));
      await person.sees("Fail as");
      await disturbs(person, "localStorage.clear(); sessionStorage.clear()");
    },
    walk: async ({ person }) => {
      await person.types("Email", "ben@contoso.example");
      await person.types("Password", "demo");
      await person.presses("Sign in", "button");
    },
    words: ["start.notice.calm"],
    way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
    most: 0,
    takesTicks: true,
  },
  {
    what: "wiped",
    where: "while a step is in view",
    before: inTurn(hasOpened("/en/backup"), async ({ person }) => {
      const other = await person.opensNewTab();
      await disturbs(other, "localStorage.clear()");
      await other.opens("/en/help");
      await other.leaves();
    }),
    walk: presses("check.tick.button"),
    words: ["check.ticked"],
    way: { press: "shell.menu.steps.link", sees: "start.notice.back" },
    most: 0,
    takesTicks: true,
  },
  {
    what: "sign-in’s part unreadable",
    where: "a step",
    before: inTurn(
      waitsToPair("ben"),
      finds(
        'for (const key of Object.keys(localStorage)) if (key.startsWith("msal.")) localStorage.setItem(key, "{")',
      ),
    ),
    walk: opens("/en/scan"),
    words: ["check.tick.button"],
    way: { press: "check.sign-in.link", sees: "sign-in.lead" },
    // Microsoft still knows who it is, and asks nothing.
    mended: { press: "sign-in.button", sees: "check.waiting" },
    most: 0,
  },
]);
