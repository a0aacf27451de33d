import { expect } from "vitest";
import { signsIn } from "../steps/signs-in.ts";
import { wordsIn } from "../steps/words.ts";
import { walkCells } from "./walk-cells.ts";
import { hasOpened, waitsToPair } from "./walks.ts";

const say = wordsIn("en");

/** Two tabs of one phone. */
walkCells("two tabs", [
  {
    what: "ticks in both",
    where: "scan and backup",
    before: hasOpened("/en/backup"),
    walk: async ({ person }) => {
      const other = await person.opensNewTab();
      await other.opens("/en/scan");
      await other.presses(say("check.tick.button"));
      await other.sees(say("check.ticked"));
      await other.leaves();
      await person.presses(say("check.tick.button"));
      await person.sees(say("check.ticked"));
      expect((await person.kept())["second-step"]).toContain('"scan":"done"');
    },
    words: ["check.ticked"],
    way: { press: "shell.menu.steps.link", sees: "start.notice.back" },
    most: 0,
    isCheap: true,
  },
  {
    what: "a language chosen in a guide",
    where: "ticks in the other tab",
    before: hasOpened("/en/backup"),
    walk: async ({ person }) => {
      const other = await person.opensNewTab();
      await other.opens("/en/help/new-phone");
      await other.sees("Contoso");
      await person.presses(say("check.tick.button"));
      await person.sees(say("check.ticked"));
      await other.presses(/English/, "summary");
      await other.presses("Deutsch");
      await other.sees("Contoso");
      await other.leaves();
      expect((await person.kept())["second-step"]).toContain('"backup":"done"');
    },
    words: ["check.ticked"],
    way: { press: "shell.menu.steps.link", sees: "start.notice.back" },
    most: 0,
  },
  {
    what: "all deleted in the other one",
    where: "backup",
    before: hasOpened("/en/backup"),
    walk: async ({ person }) => {
      const other = await person.opensNewTab();
      await other.opens("/en/about");
      await other.presses(say("about.forget.button"));
      await other.sees(say("start.notice.calm"));
      await other.leaves();
      await person.presses(say("check.tick.button"));
      await person.sees(say("check.ticked"));
      expect((await person.kept())["second-step"]).not.toContain('"install"');
    },
    words: ["check.ticked"],
    way: { press: "shell.menu.steps.link", sees: "start.notice.back" },
    most: 0,
    takesTicks: true,
  },
  {
    what: "both at Microsoft",
    where: "signing in",
    walk: async ({ person }) => {
      await person.opens("/en/sign-in");
      await person.presses(say("sign-in.button"));
      await person.sees("Fail as");
      const other = await person.opensNewTab();
      await other.opens("/en/sign-in");
      await signsIn(other, "ben");
      await other.sees(say("scan.phone.lead"));
      await other.leaves();
      await person.types("Email", "ben@contoso.example");
      await person.types("Password", "demo");
      await person.presses("Sign in", "button");
      await person.sees(say("scan.phone.lead"));
    },
    words: ["scan.phone.lead", "check.waiting"],
    way: { press: "scan.approve.link", sees: "approve.lead" },
    most: 0,
  },
  {
    what: "signed out in the other one",
    where: "a step",
    before: waitsToPair("ben"),
    walk: async ({ person }) => {
      const other = await person.opensNewTab();
      await other.opens("/en/sign-in");
      await other.presses(say("sign-in.out.button"));
      await other.sees(say("start.plan.title"));
      await other.leaves();
      await person.looksAway();
      await person.comesBack();
    },
    words: ["fault.session-over.title"],
    way: { press: "check.tick.button", sees: "check.ticked" },
    most: 0,
  },
]);
