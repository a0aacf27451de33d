import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const BROKEN = [
  { what: "is no JSON", text: '{ "organisation": { "name": "Contoso", } }', names: /config\.json/ },
  {
    what: "has a misspelt key and a wrong value",
    text: '{ "organisation": { "name": "Contoso" }, "deadLine": "2027-01-01", "firstMethod": "sms" }',
    names: "firstMethod",
  },
  {
    what: "has a fault far inside",
    text: '{ "helpDesk": { "countries": { "DE": { "phone": "call us" } } }, "texts": { "scan": 7 } }',
    names: "helpDesk.countries.DE.phone",
  },
  {
    what: "names a sign-in host of its own",
    text: '{ "signIn": { "tenantId": "https://evil.example", "clientId": "x", "cloud": "global" } }',
    names: "signIn",
  },
] as const;

describe.each(BROKEN)("a config.json that $what", ({ text, names }) => {
  test("leaves a guide that staff can follow to the end", async () => {
    office.breaksConfig(text);
    const person = await office.arrives();
    await person.opens("/en/");
    await person.sees(say("start.title"));
    await person.seesNot("config.json");
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.status.off"));
    await person.presses(say("shell.continue.button"));
    await person.presses(say("install.have.button"));
    await person.presses(say("check.tick.button"));
    await person.presses(say("steps.backup.button"));
    await person.presses(say("check.tick.button"));
    await person.presses(say("steps.done.button"));
    await person.sees(say("done.title"));
    await person.seesNot("config.json");
    expect(office.tenant().calls()).toEqual([]);
  });

  test("is told to IT on the page about the app", async () => {
    office.breaksConfig(text);
    const person = await office.arrives();
    await person.opens("/en/about");
    await person.sees(say("about.broken.title"));
    await person.sees(names);
  });
});

describe("a deadline", () => {
  test("is named on the start page while there is something to do", async () => {
    office.configures({ deadline: "2099-02-01" });
    const person = await office.arrives();
    await person.opens("/en/");
    await person.sees(/^By .*1 February/);
  });

  test("that has passed is said without shouting", async () => {
    office.configures({ deadline: "2020-02-01" });
    const person = await office.arrives();
    await person.opens("/en/");
    await person.sees(/^This was due on .*1 February/);
    await person.sees(say("start.notice.lateLead"));
  });
});
