import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { signsIn } from "./steps/signs-in.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

describe("a second way that lasts", () => {
  test("two questions lead to it, and a token is taken at the person’s word", async () => {
    const omar = await office.arrives();
    await omar.opens("/en/sign-in");
    await signsIn(omar, "omar");
    await omar.sees(say("backup.lasts.question.second"));
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
