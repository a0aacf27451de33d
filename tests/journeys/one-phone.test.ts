import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../app/domain/languages.ts";
import type { Person } from "./person.ts";
import { addsPhoneNumber } from "./steps/adds-phone.ts";
import { openOffice } from "./steps/office.ts";
import { opensSteps } from "./steps/opens-steps.ts";
import {
  addsAuthenticator,
  asksForNumber,
  finishesPairing,
  opensPairingLink,
  opensSecurityInfo,
  typesNumber,
} from "./steps/pairs.ts";
import { signsIn } from "./steps/signs-in.ts";
import { filled, type Say, wordsIn } from "./steps/words.ts";

const office = openOffice();

const onIPhone = (say: Say): RegExp =>
  filled(say("method.authenticatorNamed"), { name: "iPhone 15" });

const endingIn23 = (say: Say): RegExp => filled(say("method.mobileNamed"), { digits: "23" });

/** The number has to be typed while the app waits: it opens the page about it by itself. */
const connects = async (ben: Person, say: Say): Promise<void> => {
  await ben.sees(say("check.waiting"));
  const page = await opensSecurityInfo(ben, say);
  await addsAuthenticator(page);
  const phone = await opensPairingLink(page);
  const number = await asksForNumber(page);
  await ben.comesBack();
  await ben.sees(say("approve.title"));
  await ben.sees(say("check.not-yet"));
  await ben.looksAway();
  await typesNumber(phone, number);
  await phone.leaves();
  await finishesPairing(page);
  await page.leaves();
  await ben.comesBack();
  await ben.sees(say("check.found").split("{{name}}")[1] ?? "");
  await ben.sees(onIPhone(say));
};

const addsBackup = async (ben: Person, say: Say): Promise<void> => {
  await ben.sees(say("backup.note"));
  const page = await opensSecurityInfo(ben, say);
  await addsPhoneNumber(page);
  await page.leaves();
  await ben.comesBack();
  await ben.sees(say("check.found").split("{{name}}")[1] ?? "");
  await ben.sees(endingIn23(say));
};

const seesBothOnDone = async (ben: Person, say: Say): Promise<void> => {
  await ben.sees(say("done.title"));
  await ben.sees(onIPhone(say));
  await ben.sees(endingIn23(say));
};

describe.each(["en", "ar"] satisfies LanguageTag[])("ben with one phone, in %s", (language) => {
  const say = wordsIn(language);

  test("goes from the start page to done, each step ticked by what Microsoft shows", async () => {
    const ben = await office.arrives({ language });
    await ben.opens("/");
    await ben.sees(say("start.title"));
    expect(await ben.address()).toBe(`/${language}/`);
    expect(await ben.writing()).toEqual({
      language,
      direction: language === "ar" ? "rtl" : "ltr",
    });
    await ben.presses(say("steps.sign-in.button"));
    await signsIn(ben, "ben", say);
    await ben.sees(say("install.lead"));
    await ben.presses(say("install.have.button"));
    await connects(ben, say);
    await ben.presses(say("steps.backup.button"));
    await addsBackup(ben, say);
    await ben.presses(say("steps.done.button"));
    await seesBothOnDone(ben, say);
    await ben.presses(say("done.button"));
    await ben.sees(say("start.finished.title"));
  });

  test("goes from the link in an email to done", async () => {
    const ben = await office.arrives({ language });
    await ben.opens(`/${language}/scan?user=ben@contoso.example`);
    await ben.sees(say("scan.phone.title"));
    await expect.poll(ben.address).toBe(`/${language}/scan`);
    await opensSteps(ben, say);
    await ben.presses(say("steps.sign-in.button"));
    await signsIn(ben, "ben", say);
    await ben.sees(say("install.lead"));
    await ben.presses(say("install.have.button"));
    await connects(ben, say);
    await ben.presses(say("steps.backup.button"));
    await addsBackup(ben, say);
    await ben.presses(say("steps.done.button"));
    await seesBothOnDone(ben, say);
  });
});
