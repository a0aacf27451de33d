import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPeople } from "../support/people.ts";
import type { People, Person } from "./person.ts";
import { type Build, renameScripts } from "./steps/builds.ts";
import { type Host, openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { givesPassword, opensSignIn } from "./steps/signs-in.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
const german = wordsIn("de");

let people: People;
let next: Build;
let host: Host;
let person: Person;

beforeAll(async () => {
  next = renameScripts(dist);
  people = await createPeople();
}, 60_000);

beforeEach(async () => {
  host = await openHost(dist);
  person = await people.arrives({ origin: host.origin, takesWorkers: false });
  // The latter two are Firefox’s words for a page of text in place of a script.
  person.allows(
    /404|Failed to fetch dynamically|Service Worker registration blocked|disallowed MIME type|Loading failed/,
  );
});

afterEach(async () => {
  expect(person.troubles()).toEqual([]);
  await person.leaves();
  await host.goesDown();
});

afterAll(async () => {
  await people?.leave();
  next.remove();
});

/** A page of the old build is open and all there; the host has only the new one since. */
const readsOldPage = async (path: string, words: string): Promise<void> => {
  await person.opens(path);
  await person.sees(words);
  await person.settles();
  expect(person.loads()).toBe(1);
  host.serves(next.folder);
};

describe("a page whose build the host has no more", () => {
  test("leads on by its links, and keeps what was ticked", async () => {
    await readsOldPage("/en/scan", say("scan.phone.title"));
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.presses(say("shell.menu.about.link"));
    await person.sees(say("about.lead"));
    await person.settles();
    expect(person.loads()).toBe(2);
    await person.presses(say("shell.menu.steps.link"));
    await person.sees(say("start.notice.back"));
    expect(person.loads()).toBe(2);
  });

  test("leads on to the same page in another language, whose words it has no more", async () => {
    await readsOldPage("/en/scan", say("scan.phone.title"));
    host.answers(/\/words\/\w+\/de\//, 404);
    await person.presses(/English/, "summary");
    await person.presses("Deutsch");
    await person.sees(german("scan.phone.title"));
    await person.settles();
    expect(person.loads()).toBe(2);
  });

  test("signs people in at the second press, and never says that they are offline", async () => {
    await readsOldPage("/en/sign-in", say("sign-in.button"));
    await person.presses(say("sign-in.button"));
    await expect.poll(person.loads, { timeout: 15_000 }).toBe(2);
    await person.sees(say("sign-in.title"));
    await person.seesNot(say("fault.offline.title"));
    await opensSignIn(person);
    await givesPassword(person, "ben");
    await person.sees(say("install.lead"));
  });
});

test("a build that lacks a piece for good is loaded afresh once, and says that it failed", async () => {
  host.answers(/msal-identity/);
  await person.opens("/en/sign-in");
  await person.sees("Contoso");
  await person.settles();
  await person.presses(say("sign-in.button"));
  await person.seesNot(say("sign-in.busy.button"));
  await person.settles();
  await person.presses(say("sign-in.button"));
  await person.sees(say("fault.no-answer.title"));
  expect(person.loads()).toBe(2);
  await person.presses(say("sign-in.without.link"));
  await person.sees(say("install.lead"));
});
