import { expect } from "vitest";
import { unauthorized } from "../../tenant/graph/problems.ts";
import { givesPassword, opensSignIn } from "../steps/signs-in.ts";
import { wordsIn } from "../steps/words.ts";
import type { Cell, Walk } from "./cells.ts";
import { BRIDGE, GRAPH, ME, METHODS, REACH, TOKEN } from "./places.ts";
import {
  cut,
  elsewhere,
  graphRefuses,
  hangs,
  pageOf,
  portal,
  type Trouble,
  textOf,
} from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { hasOpened, inTurn, opens, presses, signsInAs, waitsFor, waitsToPair } from "./walks.ts";

const say = wordsIn("en");

/** The sign-in host is asked whether it is there before anybody leaves for it. */
const beforeLeaving = (
  what: string,
  as: Trouble,
  fault: string,
  more: Partial<Cell> = {},
): Cell => ({
  what,
  where: "sign-in host, before leaving",
  fails: [{ path: REACH, as }],
  before: hasOpened("/en/sign-in"),
  walk: presses("sign-in.button"),
  words: [`fault.${fault}.title`, `fault.${fault}.lead`],
  way: { press: "sign-in.without.link", sees: "check.ticked" },
  most: 100,
  ...more,
});

/** An answer that proves nothing keeps nobody back. */
const leavesAnyway = (what: string, as: Trouble): Cell => ({
  ...beforeLeaving(what, as, "offline"),
  walk: inTurn(presses("sign-in.button"), async ({ person }) => person.sees("Fail as")),
  words: [],
  way: { press: /^Cancel$/, sees: "fault.cancelled.title" },
  most: 2,
});

/** Name and password are given; what Microsoft sends back is to be turned into a token. */
const withToken = (what: string, as: Trouble, fault: string, more: Partial<Cell> = {}): Cell => ({
  what,
  where: "token, back from Microsoft",
  fails: [{ path: TOKEN, as }],
  walk: inTurn(signsInAs("ben"), waitsFor(`fault.${fault}.title`)),
  words: [`fault.${fault}.title`, `fault.${fault}.lead`],
  way: { press: "sign-in.without.link", sees: "check.ticked" },
  most: 16,
  ...more,
});

/** Signed in long ago: the page asks for a new token by itself. */
const renewing = (what: string, as: Trouble, fault: string, more: Partial<Cell> = {}): Cell => ({
  what,
  where: "token, renewed on a step",
  fails: [
    { path: METHODS, as: graphRefuses(unauthorized("Lifetime validation failed.")) },
    { path: TOKEN, as },
  ],
  before: waitsToPair("ben"),
  walk: inTurn(opens("/en/scan"), waitsFor(`fault.${fault}.title`)),
  words: [`fault.${fault}.title`, `fault.${fault}.lead`],
  way: { press: "check.tick.button", sees: "check.ticked" },
  most: 220,
  ...more,
});

const comesBackTo: Walk = async ({ person }) => {
  await person.opens("/en/sign-in");
  await opensSignIn(person);
  await givesPassword(person, "ben").catch(() => undefined);
};

walkCells("sign-in", [
  beforeLeaving("connection lost", cut, "offline"),
  beforeLeaving("a hotel’s page", portal, "intercepted"),
  beforeLeaving("a hotel’s redirect", elsewhere, "offline"),
  leavesAnyway("500 with JSON", textOf('{"error":"server_error"}', 500)),
  leavesAnyway("never answers", hangs),
  withToken("connection lost", cut, "offline", {
    isCheap: true,
  }),
  withToken("500 with a page", pageOf(500), "intercepted"),
  withToken("503 with JSON", textOf('{"error":"temporarily_unavailable"}', 503), "unavailable"),
  withToken("a hotel’s page", portal, "intercepted"),
  withToken("a hotel’s redirect", elsewhere, "offline"),
  withToken("never answers", hangs, "no-answer"),
  renewing("connection lost", cut, "offline"),
  renewing("500 with a page", pageOf(500), "intercepted"),
  renewing(
    "refresh refused",
    textOf('{"error":"invalid_grant","error_description":"AADSTS700084"}', 400),
    "session-over",
  ),
  renewing("never answers", hangs, "no-answer"),
  {
    what: "connection lost",
    where: "redirect bridge",
    fails: [{ path: BRIDGE, as: cut }],
    walk: inTurn(comesBackTo, async ({ person, host }) => {
      // The browser's own page of the loss, which has no address and no words to look for.
      await expect.poll(() => person.address(), { timeout: 15_000 }).toBe("/");
      expect(host.asked()).toBeGreaterThan(0);
      host.fails();
      await person.reloads();
      await person.sees(say("scan.phone.lead"));
    }),
    words: ["scan.phone.lead"],
    way: { press: "scan.approve.link", sees: "approve.lead" },
    most: 0,
  },
  {
    what: "connection lost",
    where: "Graph, name",
    fails: [{ path: ME, as: cut }],
    walk: waitsToPair("ben"),
    words: ["check.waiting"],
    way: { press: "scan.approve.link", sees: "approve.lead" },
    most: 1,
  },
  {
    what: "connection lost",
    where: "Graph, first look after signing in",
    fails: [{ path: GRAPH, as: cut }],
    walk: inTurn(signsInAs("ben"), waitsFor("fault.offline.title")),
    words: ["fault.offline.title"],
    way: { press: "check.tick.button", sees: "check.ticked" },
    most: 100,
  },
]);
