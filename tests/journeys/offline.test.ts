import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "../../app/domain/routes.ts";
import { createPeople } from "../support/people.ts";
import type { People, Person } from "./person.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
// The page asks for its config whenever it opens; without a network that fails, and is meant to.
const NO_CONFIG = /ERR_CONNECTION_REFUSED/;

let host: Host;
let people: People;
let person: Person;

beforeAll(async () => {
  people = await createPeople();
});

afterEach(async () => {
  expect(person.troubles()).toEqual([]);
  await person.leaves();
  await host.goesDown();
});

afterAll(async () => {
  await people.leave();
});

/** Somebody who has read one page once, and whose host is gone since. */
const readerWithoutHost = async (path: string, kept: string): Promise<Person> => {
  host = await openHost(dist);
  person = await people.arrives({ origin: host.origin });
  person.allows(NO_CONFIG);
  await person.opens(path);
  await person.sees(kept);
  await host.goesDown();
  return person;
};

describe.each(WALKED)("with the host gone, in %s", (tag) => {
  test("every page opens, whatever its query, and on reload", async () => {
    const words = wordsIn(tag);
    const reader = await readerWithoutHost(`/${tag}/`, words("shell.offline.status"));
    for (const page of PAGES) {
      await reader.opens(`/${tag}/${page === "start" ? "" : page}?utm_source=mail`);
      expect(await reader.heading()).not.toBe("");
    }
    await reader.reloads();
    await reader.sees(words("about.title"));
    await host.comesBack();
  });
});

describe("with the host gone", () => {
  test("links lead from page to page, and lost phone is one press away", async () => {
    const reader = await readerWithoutHost("/en/scan", say("shell.offline.status"));
    await reader.presses(say("shell.menu.rescue.link"));
    await reader.sees(say("rescue.title"));
    await reader.presses(say("shell.menu.help.link"));
    await reader.sees(say("help.lead"));
    await host.comesBack();
  });

  test("an address without a language, or in one not kept, leads to the kept one", async () => {
    const reader = await readerWithoutHost("/en/", say("shell.offline.status"));
    for (const address of ["/", "/backup", "/de/backup"]) {
      await reader.opens(address);
      await reader.sees(say(address === "/" ? "start.lead" : "backup.note"));
    }
    await host.comesBack();
  });

  test("a cold start goes on where the person was", async () => {
    host = await openHost(dist);
    person = await people.arrives({ origin: host.origin });
    person.allows(NO_CONFIG);
    await person.opens("/en/install");
    await person.sees(say("shell.offline.status"));
    await person.presses(say("install.have.button"));
    await person.sees(say("scan.phone.title"));
    await host.goesDown();
    await person.kills();
    await person.opens("/en/");
    await person.sees(say("start.notice.back"));
    await host.comesBack();
  });
});
