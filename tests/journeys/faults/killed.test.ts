import { wordsIn } from "../steps/words.ts";
import type { Cell } from "./cells.ts";
import { METHODS } from "./places.ts";
import { hangs } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { inTurn, opens, waitsToPair } from "./walks.ts";

const say = wordsIn("en");

const killedOn = (path: string, words: string, press: string, sees: string): Cell => ({
  what: "tab killed",
  where: path,
  walk: inTurn(opens(path), ({ person }) => person.kills()),
  words: [words],
  way: { press, sees },
  most: 0,
});

walkCells("killed", [
  killedOn("/en/", "start.notice.back", "steps.sign-in.button", "sign-in.lead"),
  killedOn("/en/sign-in", "sign-in.lead", "sign-in.without.link", "check.ticked"),
  killedOn("/en/install", "check.ticked", "shell.menu.steps.link", "start.notice.back"),
  {
    ...killedOn("/en/scan", "check.ticking", "check.tick.button", "check.ticked"),
    isCheap: true,
  },
  killedOn("/en/approve", "approve.lead", "approve.tick.button", "backup.note"),
  killedOn("/en/backup", "backup.note", "check.tick.button", "check.ticked"),
  killedOn("/en/done", "done.open.title", "shell.menu.steps.link", "start.notice.back"),
  {
    what: "tab killed",
    where: "while Graph is asked",
    fails: [{ path: METHODS, as: hangs, times: 1 }],
    before: waitsToPair("ben"),
    walk: inTurn(
      opens("/en/scan"),
      ({ person }) => person.sees(say("check.looking")),
      ({ person }) => person.kills(),
    ),
    words: ["check.waiting"],
    way: { press: "scan.approve.link", sees: "approve.lead" },
    most: 1,
  },
]);
