import { describe, expect, test } from "vitest";
import { wholeChromium } from "../../support/chromium.ts";
import type { Person } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

/** Somebody who ticks for themselves, and has installed Authenticator already. */
const ticksInstall = async (): Promise<Person> => {
  const person = await office.arrives({ hasClipboard: true });
  await person.opens("/en/install");
  await person.presses(say("install.have.button"));
  await person.sees(say("scan.phone.lead"));
  return person;
};

describe("going on with another device", () => {
  test("the address from the phone brings the page and the ticks to the computer", async () => {
    const phone = await ticksInstall();
    await phone.presses(say("scan.other.computer.title"), "summary");
    await phone.presses(say("hand-over.link.button"));
    await phone.sees(say("hand-over.link.done"));
    const link = await phone.pastes();
    const { pathname, hash, search } = new URL(link);
    expect([pathname, search]).toEqual(["/en/scan", ""]);
    expect(await phone.axe()).toEqual([]);

    const computer = await office.arrives();
    await computer.opens(pathname + hash);
    await computer.sees(filled(say("hand-over.news.added_one"), { count: "1" }));
    // What it brought is in no address that may be shared or kept.
    expect(await computer.address()).toBe("/en/scan");
    expect(await computer.axe()).toEqual([]);
    expect(await computer.layoutShift()).toBe(0);
    await computer.presses(say("hand-over.news.button"));
    await computer.seesNot(filled(say("hand-over.news.added_one"), { count: "1" }));
    await computer.opens("/en/install");
    await computer.sees(say("check.undo.button"));
  });

  test("what is ticked on the other side stays, and a second time brings nothing new", async () => {
    const phone = await ticksInstall();
    await phone.presses(say("scan.other.computer.title"), "summary");
    await phone.presses(say("hand-over.link.button"));
    const { pathname, hash } = new URL(await phone.pastes());
    await phone.opens(pathname + hash);
    await phone.sees(say("hand-over.news.nothing-new"));
  });

  test("an address that was cut off, or is of another version, loses nothing", async () => {
    const person = await ticksInstall();
    await person.opens("/en/scan#m=1");
    await person.sees(say("hand-over.news.unreadable"));
    await person.opens("/en/install");
    await person.sees(say("check.undo.button"));
  });
});
