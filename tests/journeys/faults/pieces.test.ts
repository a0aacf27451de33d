import { wordsIn } from "../steps/words.ts";
import type { Cell, Walk } from "./cells.ts";
import type { Rule } from "./faulty-host.ts";
import { piece } from "./places.ts";
import { cut, hangs, pageOf, portal, type Trouble } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { hasOpened, inTurn, opens, presses, waitsFor } from "./walks.ts";

const say = wordsIn("en");

const lost = (path: RegExp, as: Trouble = cut, times?: number): readonly Rule[] => [
  times === undefined ? { path, as } : { path, as, times },
];

const types =
  (label: string, text: string): Walk =>
  ({ person }) =>
    person.types(say(label), text);

/** The first time, the piece may be gone for a newer one: the page is loaded again where it was. */
const isLoadedAfresh: Walk = async ({ person }) => {
  await person.seesNot(say("sign-in.busy.button"));
  await person.settles();
};

const pressesAnew = inTurn(
  presses("sign-in.button"),
  isLoadedAfresh,
  presses("sign-in.button"),
  waitsFor("fault.no-answer.title"),
);

/** A page is opened while one of its pieces cannot be had; the links of the document lead on. */
const readOnly = (where: string, path: RegExp, more: Partial<Cell> = {}): Cell => ({
  what: "connection lost",
  where,
  fails: lost(path),
  walk: opens("/en/scan"),
  words: ["scan.phone.lead"],
  way: { press: "scan.approve.link", sees: "approve.lead" },
  most: 30,
  ...more,
});

/** What was done before is shown as soon as the piece has come, without a press. */
const onceLost = (where: string, path: RegExp): Cell => ({
  what: "connection lost, once",
  where,
  fails: lost(path, cut, 1),
  walk: opens("/en/"),
  words: ["start.notice.back"],
  way: { press: "shell.menu.rescue.link", sees: "rescue.title" },
  most: 1,
});

walkCells("pieces", [
  readOnly("core script", piece("core")),
  readOnly("the page’s own script", piece("scan-room")),
  readOnly("i18next", piece("i18next-translator"), { isCheap: true }),
  onceLost("i18next", piece("i18next-translator")),
  onceLost("desk code", piece("select-desk")),
  onceLost("what comes with the config", piece("fetch-settings")),
  readOnly("i18next", piece("i18next-translator"), {
    what: "404",
    fails: lost(piece("i18next-translator"), pageOf(404)),
  }),
  readOnly("i18next", piece("i18next-translator"), {
    what: "never answers",
    fails: lost(piece("i18next-translator"), hangs),
  }),
  readOnly("i18next", piece("i18next-translator"), {
    what: "a hotel’s page",
    fails: lost(piece("i18next-translator"), portal),
  }),
  readOnly("update check", piece("workbox-updates")),
  readOnly("config reader", piece("fetch-settings")),
  {
    what: "connection lost, once",
    where: "the next page’s words",
    fails: lost(/^\/words\//, cut, 1),
    before: hasOpened("/en/scan"),
    walk: presses("shell.menu.help.link"),
    words: ["help.lead"],
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
    most: 1,
  },
  {
    what: "never answer",
    where: "the next page’s words",
    fails: lost(/^\/words\//, hangs),
    before: hasOpened("/en/scan"),
    walk: inTurn(presses("shell.menu.help.link"), waitsFor("help.lead")),
    words: ["help.lead"],
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
    most: 4,
  },
  {
    what: "never answers",
    where: "the next page’s script",
    fails: lost(piece("help-room"), hangs, 1),
    before: hasOpened("/en/scan"),
    walk: inTurn(presses("shell.menu.help.link"), waitsFor("help.lead")),
    words: ["help.lead"],
    way: { press: "shell.menu.steps.link", sees: "start.plan.title" },
    most: 1,
  },
  {
    what: "connection lost",
    where: "MSAL",
    fails: lost(piece("msal-identity")),
    before: hasOpened("/en/sign-in"),
    walk: pressesAnew,
    words: ["fault.no-answer.title", "fault.no-answer.lead"],
    way: { press: "sign-in.without.link", sees: "check.ticked" },
    most: 16,
  },
  {
    what: "never answers",
    where: "MSAL",
    fails: lost(piece("msal-identity"), hangs),
    before: hasOpened("/en/sign-in"),
    walk: inTurn(presses("sign-in.button"), waitsFor("fault.no-answer.title")),
    words: ["fault.no-answer.title", "fault.no-answer.lead"],
    way: { press: "sign-in.without.link", sees: "check.ticked" },
    most: 6,
  },
  {
    what: "connection lost",
    where: "reach probe’s script",
    fails: lost(piece("fetch-obstacle")),
    before: hasOpened("/en/sign-in"),
    walk: pressesAnew,
    words: ["fault.no-answer.title"],
    way: { press: "sign-in.without.link", sees: "check.ticked" },
    most: 16,
  },
  {
    what: "connection lost",
    where: "help library",
    fails: lost(/library\.json$/),
    before: hasOpened("/en/help"),
    walk: types("help.search.label", "lost phone"),
    words: ["help.search.unreachable"],
    way: { press: "help.lost", sees: "rescue.title" },
    // Once for each letter, which Firefox takes to be worth two tries.
    most: 24,
    isCheap: true,
  },
  {
    what: "never answers",
    where: "help library",
    fails: lost(/library\.json$/, hangs),
    before: hasOpened("/en/help"),
    walk: inTurn(types("help.search.label", "lost phone"), waitsFor("help.search.unreachable")),
    words: ["help.search.unreachable"],
    way: { press: "help.lost", sees: "rescue.title" },
    most: 12,
  },
]);
