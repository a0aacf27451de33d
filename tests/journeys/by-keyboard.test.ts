import { describe, expect, test } from "vitest";
import type { Person } from "./person.ts";
import { addsPhoneNumber } from "./steps/adds-phone.ts";
import { listens } from "./steps/listens.ts";
import { openOffice } from "./steps/office.ts";
import {
  addsAuthenticator,
  asksForNumber,
  finishesPairing,
  opensPairingLink,
  opensSecurityInfo,
  typesNumber,
} from "./steps/pairs.ts";
import { signsIn } from "./steps/signs-in.ts";
import { withoutMouse } from "./steps/without-mouse.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const arrives = async (): Promise<Person> => withoutMouse(await office.arrives());

const connects = async (ben: Person): Promise<void> => {
  const page = await opensSecurityInfo(ben, say);
  await addsAuthenticator(page);
  const phone = await opensPairingLink(page);
  const number = await asksForNumber(page);
  await typesNumber(phone, number);
  await phone.leaves();
  await finishesPairing(page);
  await page.leaves();
  await ben.comesBack();
  await ben.sees("iPhone 15");
};

const addsBackup = async (ben: Person): Promise<void> => {
  const page = await opensSecurityInfo(ben, say);
  await addsPhoneNumber(page);
  await page.leaves();
  await ben.comesBack();
  await ben.sees(/23/);
};

describe("somebody who has a keyboard alone", () => {
  test("goes from the link in an email to done", async () => {
    const ben = await arrives();
    await ben.opens("/en/?user=ben@contoso.example");
    await ben.presses(say("steps.sign-in.button"));
    await signsIn(ben, "ben", say);
    await ben.sees(say("install.lead"));
    await ben.presses(say("install.have.button"));
    await connects(ben);
    await ben.presses(say("steps.backup.button"));
    await addsBackup(ben);
    await ben.presses(say("steps.done.button"));
    await ben.sees(say("done.title"));
  });

  test("hears each change once, and stays where it was made", async () => {
    const person = await arrives();
    const hears = await listens(person);
    await person.opens("/en/scan");
    await person.sees(say("check.ticking"));
    await hears();
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    expect(await hears()).toEqual([say("check.ticked")]);
    expect(await person.standsOn()).toBe(say("check.undo.button"));
    await person.presses(say("check.undo.button"));
    await person.sees(say("check.ticking"));
    expect(await hears()).toEqual([say("check.ticking")]);
    expect(await person.standsOn()).toBe(say("check.tick.button"));
  });

  test("is brought to what was found in the help library", async () => {
    const person = await arrives();
    await person.opens("/en/help");
    await person.enters(say("help.search.label"), "lost phone");
    await person.sees(/\d+ answers/);
    await expect.poll(person.standsOn).toMatch(/^\d+ answers/);
  });

  test("opens the languages and closes them again, and stands on them still", async () => {
    const person = await arrives();
    await person.opens("/en/backup");
    await person.presses(/^Language\s*English$/);
    await person.sees("Deutsch");
    await person.presses(/^Language\s*English$/);
    await person.seesNot("Deutsch");
    expect(await person.standsOn()).toMatch(/English$/);
  });

  test("changes the language, and stands on the heading, then and after the notice", async () => {
    const person = await arrives();
    const german = wordsIn("de");
    await person.opens("/en/scan");
    await person.presses(/English$/);
    await person.presses("Deutsch");
    await person.sees(german("scan.phone.title"));
    await expect.poll(person.standsOn).toBe(german("scan.phone.title"));
    await person.presses(german("shell.language.button"));
    expect(await person.standsOn()).toBe(german("scan.phone.title"));
  });
});
