import { describe, expect, test } from "vitest";
import type { Person } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import { opensSteps } from "../steps/opens-steps.ts";
import { opensSecurityInfo, pairsByLink } from "../steps/pairs.ts";
import { signsIn } from "../steps/signs-in.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const comesAsOmar = async (): Promise<Person> => {
  const omar = await office.arrives();
  await omar.opens("/en/sign-in");
  await signsIn(omar, "omar");
  await omar.sees(say("backup.lasts.title"));
  return omar;
};

describe("a second way that lasts", () => {
  test("two questions lead to it, and a token is taken at the person’s word", async () => {
    const omar = await comesAsOmar();
    await omar.chooses(say("backup.lasts.question.second"), say("ready.answer.no"));
    await omar.chooses(say("backup.lasts.question.token"), say("ready.answer.yes"));
    await omar.sees(say("backup.lasts.best"));
    await omar.sees(say("backup.lasts.token.limit"));
    expect(await omar.axe()).toEqual([]);
    await omar.presses(say("backup.unseen.button"));
    await omar.sees(say("check.ticked"));
    await omar.opens("/en/done");
    await omar.sees(say("strength.two"));
  });

  test("a passkey is seen on record, and may be gone with this phone", async () => {
    const omar = await comesAsOmar();
    const page = await opensSecurityInfo(omar);
    await page.presses("Add sign-in method");
    await page.presses("Passkey in Microsoft Authenticator", "button");
    await page.presses("Unlock the phone", "button");
    await page.types("Name", "My iPhone");
    await page.presses("Next", "button");
    await page.presses("Done", "button");
    await page.leaves();
    await omar.comesBack();
    await omar.sees(filled(say("method.passkeyNamed"), { name: "My iPhone" }));
    await omar.presses(say("steps.done.button"));
    await omar.sees(say("strength.unsure"));
    await omar.seesNot(say("strength.ends"));
  });

  test("Authenticator on a second device makes two ways in", async () => {
    const omar = await comesAsOmar();
    const page = await opensSecurityInfo(omar);
    await pairsByLink(page);
    await page.leaves();
    await omar.comesBack();
    await omar.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
    await omar.presses(say("steps.done.button"));
    await omar.sees(say("strength.two"));
  });

  test("an email address is no way in, and the step stays open", async () => {
    const omar = await comesAsOmar();
    const page = await opensSecurityInfo(omar);
    await page.presses("Add sign-in method");
    await page.presses("Email", "button");
    await page.types("Address", "omar@home.example");
    await page.presses("Next", "button");
    await page.types("Enter code", "654321");
    await page.presses("Next", "button");
    await page.presses("Done", "button");
    await page.sees("omar@home.example");
    await page.leaves();
    await omar.comesBack();
    await omar.sees(say("check.not-yet"));
    await opensSteps(omar);
    await omar.sees(say("strength.one"));
    expect(JSON.stringify(await omar.kept())).not.toContain("home.example");
  });

  test("what IT does not offer is not there, and after its end a number counts no more", async () => {
    office.configures({ backups: { second: false, token: false } });
    const petra = await office.arrives({ clock: new Date("2027-02-03T09:00:00Z") });
    await petra.opens("/en/backup");
    await petra.sees(say("backup.lasts.passkey.title"));
    await petra.seesNot(say("backup.lasts.question.second"));
    await petra.seesNot(say("backup.lasts.token.title"));
  });

  test("petra is told how many ways in she has, and what will be left", async () => {
    const petra = await office.arrives();
    await petra.opens("/en/sign-in");
    await signsIn(petra, "petra");
    await petra.sees(say("done.title"));
    await petra.sees(say("strength.unsure"));
    await petra.sees(say("strength.ends"));
    expect(await petra.layoutShift()).toBe(0);
    await petra.opens("/en/");
    await petra.sees(say("strength.unsure"));
    expect(await petra.layoutShift()).toBe(0);
  });
});
