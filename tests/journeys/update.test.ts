import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPeople } from "../support/people.ts";
import type { People } from "./person.ts";
import { type Build, buildVersion, renameScripts } from "./steps/builds.ts";
import { openHost } from "./steps/host.ts";
import { dist } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
let people: People;
let next: Build;
let afterNext: Build;

beforeAll(async () => {
  next = buildVersion("0.2.0-next");
  afterNext = renameScripts(next.folder);
  people = await createPeople();
}, 120_000);

afterAll(async () => {
  await people?.leave();
  next.remove();
  afterNext.remove();
});

describe("a new version", () => {
  test("is offered, let in by a press, and shows the same step again", async () => {
    const host = await openHost(dist);
    const person = await people.arrives({ origin: host.origin });
    await person.opens("/en/install");
    await person.sees(say("shell.offline.status"));
    await person.presses(say("install.have.button"));
    await person.sees(say("scan.phone.title"));
    host.serves(next.folder);
    await person.reloads();
    await person.sees(say("shell.update.lead"));
    await person.seesNot("0.2.0-next");
    await person.presses(say("shell.update.button"));
    await person.seesNot(say("shell.update.lead"));
    expect(await person.address()).toBe("/en/scan");
    await person.presses(say("shell.menu.about.link"));
    await person.sees("0.2.0-next");
    await person.presses(say("shell.menu.steps.link"));
    await person.sees(say("start.notice.back"));
    expect(person.troubles()).toEqual([]);
    await person.leaves();
    await host.goesDown();
  });

  test("leaves a second tab alone, which goes on with what it has until it is wanted there", async () => {
    const host = await openHost(dist);
    const person = await people.arrives({ origin: host.origin });
    await person.opens("/en/scan");
    await person.sees(say("shell.offline.status"));
    const second = await person.opensNewTab();
    await second.opens("/en/backup");
    await second.sees(say("backup.note"));
    host.serves(next.folder);
    await person.reloads();
    await person.sees(say("shell.update.lead"));
    await person.presses(say("shell.update.button"));
    await person.seesNot(say("shell.update.lead"));
    await second.sees(say("backup.note"));
    await second.presses(say("shell.menu.about.link"));
    await second.sees(say("about.lead"));
    await second.sees(say("shell.update.lead"));
    await second.presses(say("shell.update.button"));
    await second.sees("0.2.0-next");
    expect(await second.address()).toBe("/en/about");
    expect(second.loads()).toBe(2);
    expect(person.troubles()).toEqual([]);
    await person.leaves();
    await host.goesDown();
  });

  test("comes by one press and loads once where the browser says nothing of it", async () => {
    const host = await openHost(dist);
    const quirk = (): void => {
      // As iOS has it: vite-plugin-pwa issues 524 and 937.
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...given) {
        if (given[0] !== "controllerchange") listen.apply(this, given);
      };
    };
    const person = await people.arrives({ origin: host.origin, quirk });
    await person.opens("/en/about");
    await person.sees(say("shell.offline.status"));
    host.serves(next.folder);
    await person.reloads();
    await person.presses(say("shell.update.button"));
    await person.sees("0.2.0-next");
    await person.settles();
    expect(person.loads()).toBe(3);
    expect(person.troubles()).toEqual([]);
    await person.leaves();
    await host.goesDown();
  });

  test("is offered after several that were missed, and old sets go", async () => {
    const host = await openHost(dist);
    const person = await people.arrives({ origin: host.origin });
    await person.opens("/en/scan");
    await person.sees(say("shell.offline.status"));
    await person.presses(say("check.tick.button"));
    const long = "second-step/offline/en-00000000.json";
    await person.fillsCache(long, "/en/scan", "of a form that nobody knows");
    await person.fillsCache("second-step/pages-v1", "/en/", "older still");
    for (const build of [next, afterNext]) {
      host.serves(build.folder);
      await person.reloads();
      await person.presses(say("shell.update.button"));
      await person.seesNot(say("shell.update.lead"));
      await person.sees(say("check.ticked"));
      expect(await person.address()).toBe("/en/scan");
    }
    await person.sees(say("shell.offline.status"));
    const names = await person.caches();
    expect(names).toHaveLength(2);
    expect(names).not.toContain(long);
    expect(person.troubles()).toEqual([]);
    await person.leaves();
    await host.goesDown();
  });
});
