import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPeople } from "../support/people.ts";
import type { People, Person } from "./person.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");

let people: People;
let host: Host;
let person: Person;

beforeAll(async () => {
  people = await createPeople();
}, 60_000);

beforeEach(async () => {
  host = await openHost(dist);
  person = await people.arrives({ origin: host.origin });
});

afterEach(async () => {
  expect(person.troubles()).toEqual([]);
  await person.leaves();
  await host.goesDown();
});

afterAll(async () => {
  await people?.leave();
});

describe.each([
  { what: "pages of a hotel’s network", status: 200 },
  { what: "errors", status: 500 },
])("a host that answers with $what for a while", ({ status }) => {
  test("is never kept, and the guide is once it is well again", async () => {
    person.allows(/500|MIME type|dynamically imported|ERR_CONNECTION_REFUSED/);
    host.answers(/\/(?:en\/rescue|assets\/rescue-.*)$/, status);
    await person.opens("/en/scan");
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.settles();
    await person.seesNot(say("shell.offline.status"));
    host.answers();
    await person.reloads();
    await person.sees(say("shell.offline.status"));
    await host.goesDown();
    await person.opens("/en/rescue");
    await person.sees(say("rescue.title"));
    // What the config says was kept, too.
    await person.sees("Contoso");
    await host.comesBack();
  });
});

test("sign-in, Graph and their pages are never answered from what is kept", async () => {
  await person.opens("/en/");
  await person.sees(say("shell.offline.status"));
  const kept = (await person.cachedAddresses()).join("\n");
  expect(kept).toContain("/en/scan");
  expect(kept).not.toMatch(/\/demo\/|redirect\.html|config\.json/);
});
