import { expect } from "vitest";
import { formatItPath, IT_PAGES } from "../../../app/domain/it-pages.ts";
import { PAGES } from "../../../app/domain/routes.ts";
import { itWords, wordsIn } from "../steps/words.ts";
import type { Cell, Walk } from "./cells.ts";
import { CONFIG } from "./places.ts";
import { cut } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { inTurn, opens, presses, waitsFor, waitsToPair } from "./walks.ts";

const say = wordsIn("en");
const german = wordsIn("de");

const sees =
  (key: string): Walk =>
  ({ person }) =>
    person.sees(say(key));

/** The browser’s own setting: storage, caches and workers really refuse. */
const refused = (where: string, walk: Walk, more: Partial<Cell>): Cell => ({
  what: "cookies refused",
  where,
  phone: { cookies: "refused", takesWorkers: true },
  walk,
  words: ["shell.storage.status"],
  way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
  most: 0,
  takesTicks: true,
  ...more,
});

/** What stands in the way stays in the way: nobody is sent round in a circle. */
const signsInInVain: Walk = async ({ person, host }) => {
  await person.opens("/en/sign-in");
  for (let press = 1; press <= 3; press += 1) {
    await person.presses(say("sign-in.button"));
    await person.sees(say("fault.storage-blocked.title"));
  }
  await person.settles();
  expect(person.loads()).toBe(2);
  expect(host.tenant.calls()).toEqual([]);
};

/** By ticks alone, in one go, as the notice says. */
const goesToDone: Walk = inTurn(
  opens("/en/"),
  sees("shell.storage.status"),
  presses("steps.sign-in.button"),
  presses("sign-in.without.link"),
  presses("install.have.button"),
  sees("check.ticking"),
  presses("check.tick.button"),
  sees("check.ticked"),
  presses("steps.backup.button"),
  presses("check.tick.button"),
  sees("check.ticked"),
  presses("steps.done.button"),
  sees("done.title"),
);

const opensAll: Walk = async ({ person }) => {
  for (const page of PAGES) {
    await person.opens(`/en/${page === "start" ? "" : page}`);
    await person.sees(say("shell.storage.status"));
    await person.settles();
  }
};

const opensAllForIt: Walk = async ({ person }) => {
  for (const page of IT_PAGES) {
    await person.opens(formatItPath(page));
    await person.sees(itWords(`${page}.lead`));
    await person.settles();
  }
};

walkCells("cookies", [
  refused(
    "start page",
    inTurn(opens("/en/"), sees("shell.storage.status"), async ({ person }) => {
      await person.seesNot(say("start.notice.calm"));
      await person.presses(say("shell.menu.help.link"));
      await person.sees(say("help.lead"));
      await person.presses(say("shell.menu.steps.link"));
      await person.seesNot(say("start.notice.back"));
    }),
    {
      way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
    },
  ),
  refused("start to done", goesToDone, {
    way: { press: "done.button", sees: "start.finished.title" },
    isCheap: true,
  }),
  refused("signing in", signsInInVain, {
    words: ["fault.storage-blocked.title", "fault.storage-blocked.lead", "shell.storage.status"],
    way: { press: "sign-in.without.link", sees: "install.lead" },
  }),
  refused(
    "config.json cannot be had, either",
    inTurn(opens("/en/sign-in"), waitsFor("fault.offline.title"), async ({ person }) => {
      await person.seesNot(say("fault.offline.lead"));
    }),
    {
      fails: [{ path: CONFIG, as: cut }],
      isFromStart: true,
      words: ["shell.no-network.status", "shell.storage.status"],
      way: { press: "sign-in.without.link", sees: "install.lead" },
      most: 110,
    },
  ),
  refused("back from Microsoft", opens("/redirect.html#code=1&state=2"), {
    words: ["start.plan.title", "shell.storage.status"],
    way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
  }),
  refused("every page", opensAll, {
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
  }),
  refused("the pages for IT", opensAllForIt, {
    words: [],
    way: { press: new RegExp(itWords("start.title")), sees: new RegExp(itWords("start.lead")) },
  }),
  refused("check of the phone", inTurn(opens("/en/check"), presses("ready.button")), {
    words: ["ready.storage.refused", "shell.storage.status"],
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
  }),
  refused(
    "another language",
    inTurn(opens("/en/scan"), presses("check.tick.button"), async ({ person }) => {
      await person.presses(/English/, "summary");
      await person.presses("Deutsch");
      await person.sees(german("check.ticked"));
      await person.sees(german("shell.storage.status"));
    }),
    {
      words: [],
      way: {
        press: new RegExp(german("shell.menu.steps.link")),
        sees: new RegExp(german("shell.storage.status")),
      },
    },
  ),
  refused("a guide", opens("/en/help/new-phone"), {
    words: [],
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
  }),
  refused("all deleted", inTurn(opens("/en/about"), presses("about.forget.button")), {
    words: ["start.plan.title"],
    way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
  }),
  refused(
    "tab killed",
    inTurn(goesToDone, ({ person }) => person.kills()),
    {
      way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
    },
  ),
  {
    what: "cookies of other sites refused",
    where: "signing in",
    phone: { cookies: "own site" },
    walk: waitsToPair("ben"),
    words: ["check.waiting"],
    way: { press: "scan.approve.link", sees: "approve.lead" },
    most: 0,
  },
]);
