import { describe, expect, test } from "vitest";
import type { Person } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { opensSteps } from "./steps/opens-steps.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

/** From the page about installing to the last one, by ticks alone. */
const ticksOffTheRest = async (person: Person): Promise<void> => {
  await person.sees(say("install.lead"));
  await person.presses(say("install.have.button"));
  await person.sees(say("check.ticking"));
  await person.presses(say("check.tick.button"));
  await person.sees(say("check.ticked"));
  await person.presses(say("steps.backup.button"));
  await person.sees(say("backup.note"));
  await person.presses(say("check.tick.button"));
  await person.sees(say("check.ticked"));
  await person.presses(say("steps.done.button"));
  await person.sees(say("done.title"));
};

describe("somebody who would rather not sign in", () => {
  test("goes from the start to done by ticking, and Microsoft is asked nothing", async () => {
    const person = await office.arrives();
    await person.opens("/en/");
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.lead"));
    await person.presses(say("sign-in.without.link"));
    await ticksOffTheRest(person);
    await person.presses(say("done.button"));
    await person.sees(say("start.finished.title"));
    await person.sees(say("steps.state.skipped"));
    expect(office.tenant().calls()).toEqual([]);
  });

  test("takes a tick back and the step is open again", async () => {
    const person = await office.arrives();
    await person.opens("/en/scan");
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.presses(say("check.undo.button"));
    await person.sees(say("check.ticking"));
    await opensSteps(person);
    await person.sees(say("steps.scan.reason"));
  });

  test("skips the backup, and the last page does not hide it", async () => {
    const person = await office.arrives();
    await person.opens("/en/backup");
    await person.presses(say("backup.skip.button"));
    await person.sees(say("done.open.title"));
    await person.presses(say("done.button"));
    await person.sees(say("steps.state.skipped"));
  });

  test("has a token that Microsoft does not show, and says so", async () => {
    const person = await office.arrives();
    await person.opens("/en/backup");
    await person.presses(say("backup.lasts.token.title"), "summary");
    await person.presses(say("backup.unseen.button"));
    await person.sees(say("check.ticked"));
  });
});

describe("an organisation that runs the guide without sign-in", () => {
  test("has people tick off every step, and offers no sign-in", async () => {
    office.configures({ signIn: undefined, checking: "ticks" });
    const person = await office.arrives();
    await person.opens("/en/");
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.status.off"));
    await person.seesNot(say("sign-in.without.link"));
    await person.presses(say("shell.continue.button"));
    await ticksOffTheRest(person);
    expect(office.tenant().calls()).toEqual([]);
  });
});
