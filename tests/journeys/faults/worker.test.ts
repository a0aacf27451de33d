import { expect } from "vitest";
import { wordsIn } from "../steps/words.ts";
import type { Cell } from "./cells.ts";
import { cut, pageOf, portal, type Trouble, textOf } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { hasOpened, inTurn, opens, presses } from "./walks.ts";

const say = wordsIn("en");

const WORKER = /^\/sw\.js/;

/** No worker is to be had: the guide is whole all the same, as long as there is a network. */
const withoutWorker = (what: string, as: Trouble, more: Partial<Cell> = {}): Cell => ({
  what,
  where: "worker, first visit",
  fails: [{ path: WORKER, as }],
  isFromStart: true,
  phone: { takesWorkers: true },
  walk: inTurn(hasOpened("/en/scan"), presses("check.tick.button"), async ({ person }) => {
    await person.presses(/English/, "summary");
    await person.presses("Deutsch");
    await person.sees(wordsIn("de")("shell.language.not-kept"));
    await person.opens("/en/scan");
  }),
  words: ["check.ticked"],
  way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
  most: 6,
  ...more,
});

/** A worker is there and keeps the guide; what the host has now is no worker. */
const withOldWorker = (what: string, as: Trouble): Cell => ({
  what,
  where: "worker, later visit",
  fails: [{ path: WORKER, as }],
  phone: { takesWorkers: true },
  before: inTurn(opens("/en/scan"), ({ person }) => person.sees(say("shell.offline.status"))),
  walk: async ({ person, host }) => {
    await person.reloads();
    await person.sees(say("shell.offline.status"));
    host.fails([{ path: /./, as: cut }]);
    await person.opens("/en/backup");
    expect(await person.heading()).toBe(say("backup.title"));
  },
  words: ["backup.note"],
  way: { press: "check.tick.button", sees: "check.ticked" },
  most: 120,
});

const THROWS = textOf("throw new Error('evaluated')", 200, "text/javascript");

walkCells("worker", [
  withoutWorker("throws when it is read", THROWS),
  withoutWorker("404", pageOf(404)),
  withoutWorker("a hotel’s page", portal),
  withoutWorker("connection lost", cut),
  withOldWorker("throws when it is read", THROWS),
  { ...withOldWorker("404", pageOf(404)), isCheap: true },
  withOldWorker("a hotel’s page", portal),
]);
