import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPeople } from "../support/people.ts";
import type { People, Person } from "./person.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
// With nothing to answer from, the worker has no more to say than the network.
const NO_HOST = /ERR_CONNECTION_REFUSED|ERR_FAILED/;

let people: People;
let host: Host;
let person: Person;

beforeAll(async () => {
  people = await createPeople();
}, 60_000);

beforeEach(async () => {
  host = await openHost(dist);
});

afterEach(async () => {
  expect(person.troubles()).toEqual([]);
  await person.leaves();
  await host.goesDown();
});

afterAll(async () => {
  await people?.leave();
});

describe("a phone without room for the guide", () => {
  test("has it with a network, all of it, and no half of it without", async () => {
    person = await people.arrives({ origin: host.origin });
    person.allows(/[Qq]uota/);
    person.allows(NO_HOST);
    await person.opens("/demo/");
    await person.hasRoomFor(40_000);
    await person.opens("/en/scan");
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.settles();
    await person.presses(say("shell.menu.help.link"));
    await person.sees(say("help.lead"));
    await person.seesNot(say("shell.offline.status"));
    await person.reloads();
    await person.sees(say("help.lead"));
    await host.goesDown();
    await expect(person.opens("/en/scan")).rejects.toThrow(NO_HOST);
    await host.comesBack();
    const again = await person.opensNewTab();
    await again.opens("/en/scan");
    await again.sees(say("check.ticked"));
  });
});

describe("a phone that has no more room for marks", () => {
  test("says so once, and the guide goes on", async () => {
    const quirk = (): void => {
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        // Room for the probe, and no more.
        if (value.length > 1) throw new DOMException("full", "QuotaExceededError");
        setItem.call(this, key, value);
      };
    };
    person = await people.arrives({ origin: host.origin, quirk });
    await person.opens("/en/scan");
    await person.seesNot(say("shell.storage.status"));
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.sees(say("shell.storage.status"));
    await person.presses(say("shell.menu.help.link"));
    await person.sees(say("help.lead"));
    await person.presses(say("shell.menu.steps.link"));
    await person.sees(say("start.title"));
  });
});

describe("what a browser throws away", () => {
  test("is kept again when the guide is opened again", async () => {
    person = await people.arrives({ origin: host.origin });
    person.allows(/ERR_CONNECTION_REFUSED/);
    await person.opens("/en/");
    await person.sees(say("shell.offline.status"));
    await person.losesCaches();
    await person.opens("/en/backup");
    await person.sees(say("shell.offline.status"));
    await host.goesDown();
    await person.opens("/en/rescue");
    await person.sees(say("rescue.title"));
    await host.comesBack();
  });
});
