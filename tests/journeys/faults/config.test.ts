import type { Cell } from "./cells.ts";
import { CONFIG } from "./places.ts";
import { cut, elsewhere, hangs, pageOf, portal, type Trouble, textOf } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { inTurn, opens, presses, waitsFor } from "./walks.ts";

/** Whoever comes for the first time opens the page for signing in, and presses the button. */
const atSignIn = (what: string, as: Trouble, fault: string, more: Partial<Cell> = {}): Cell => ({
  what,
  where: "config.json, first visit",
  fails: [{ path: CONFIG, as }],
  isFromStart: true,
  walk: inTurn(
    opens("/en/sign-in"),
    waitsFor(`fault.${fault}.title`),
    presses("sign-in.button"),
    waitsFor(`fault.${fault}.title`),
  ),
  words: [`fault.${fault}.title`, `fault.${fault}.lead`],
  way: { press: "sign-in.without.link", sees: "check.ticked" },
  most: 110,
  ...more,
});

/** A guide without sign-in is not what IT wanted, but it is whole. */
const asGuide = (what: string, as: Trouble): Cell => ({
  ...atSignIn(what, as, "offline"),
  walk: opens("/en/sign-in"),
  words: ["sign-in.status.off"],
  way: { press: "shell.continue.button", sees: "check.ticked" },
  most: 2,
});

/** Whoever was here before has the last good one. */
const again = (what: string, as: Trouble, more: Partial<Cell> = {}): Cell => ({
  what,
  where: "config.json, later visit",
  fails: [{ path: CONFIG, as }],
  walk: inTurn(opens("/en/sign-in"), waitsFor("sign-in.status.fresh")),
  words: ["sign-in.status.fresh", "sign-in.button"],
  way: { press: "sign-in.button", sees: /Fail as/ },
  most: 10,
  ...more,
});

walkCells("config", [
  atSignIn("connection lost", cut, "offline"),
  atSignIn("never answers", hangs, "no-answer"),
  atSignIn("500 with a page", pageOf(500), "no-answer"),
  atSignIn("a hotel’s page", portal, "intercepted", { isCheap: true }),
  atSignIn("a hotel’s redirect", elsewhere, "offline"),
  asGuide("404", pageOf(404)),
  asGuide("broken JSON", textOf('{ "organisation": ')),
  asGuide("wrong types", textOf('{ "organisation": 7, "signIn": [] }')),
  again("connection lost", cut),
  again("never answers", hangs),
  again("404", pageOf(404)),
  again("a hotel’s page", portal),
]);
