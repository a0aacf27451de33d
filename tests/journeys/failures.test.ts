import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { opensSteps } from "./steps/opens-steps.ts";
import { givesPassword, opensSignIn } from "./steps/signs-in.ts";
import { asks } from "./steps/ways.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

describe("a sign-in that comes back without a result", () => {
  test("was stopped by the person: nothing is wrong, and signing in again works", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await ben.presses("Cancel", "link");
    await ben.sees(say("fault.cancelled.title"));
    expect(await ben.address()).toBe("/en/sign-in");
    await opensSignIn(ben);
    await givesPassword(ben, "ben");
    await ben.sees(say("install.lead"));
  });

  test("was stopped, and the person goes on without it", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await ben.presses("Cancel", "link");
    await ben.sees(say("fault.cancelled.title"));
    await ben.presses(say("sign-in.without.link"));
    await ben.sees(say("install.lead"));
    await ben.reloads();
    await ben.sees(say("install.lead"));
    await ben.seesNot(say("fault.cancelled.title"));
  });

  test("lost its way when the phone threw the tab away on the sign-in page", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/scan");
    await ben.presses(say("check.tick.button"));
    await ben.sees(say("check.ticked"));
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await ben.kills();
    await givesPassword(ben, "ben");
    await ben.sees(say("fault.state-lost.title"));
    await ben.presses(say("sign-in.button"));
    await ben.sees(say("check.doubted"));
    expect(await ben.address()).toBe("/en/scan");
  });
});

describe("a sign-in that never comes back", () => {
  test.each([
    { failAs: /locked/, way: "locked" },
    { failAs: /not assigned/, way: "assigned" },
    { failAs: /blocked/, way: "blocked" },
    { failAs: /approval/, way: "approval" },
  ])("ends on Microsoft’s page ($way): going back, people are asked and answered", async (end) => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await givesPassword(ben, "ben", end.failAs);
    await ben.sees("Sorry, but we’re having trouble signing you in.");
    await ben.goesBack();
    await ben.goesBack();
    await ben.sees(say("sign-in.ask.title"));
    await asks(ben, say(`sign-in.ask.${end.way}.title`), say(`sign-in.ask.${end.way}.answer`));
    await ben.presses(say("sign-in.without.link"));
    await ben.sees(say("install.lead"));
    await opensSteps(ben);
    await ben.presses(say("steps.sign-in.title"));
    await ben.sees(say("sign-in.lead"));
    await ben.seesNot(say("sign-in.ask.title"));
  });

  test("is asked about too when the guide is opened anew from the email", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await givesPassword(ben, "ben", /locked/);
    await ben.sees("Sorry, but we’re having trouble signing you in.");
    await ben.opens("/en/sign-in");
    await ben.sees(say("sign-in.ask.title"));
  });

  test("is over once somebody signs in after all", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await givesPassword(ben, "ben", /locked/);
    await ben.opens("/en/sign-in");
    await ben.sees(say("sign-in.ask.title"));
    await opensSignIn(ben);
    await givesPassword(ben, "ben");
    await ben.sees(say("install.lead"));
    await ben.opens("/en/sign-in");
    await ben.sees("You are signed in as");
    await ben.seesNot(say("sign-in.ask.title"));
  });
});

describe("without a network", () => {
  test("the sign-in says that there is none, and works once it is back", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await ben.sees("Contoso");
    await ben.settles();
    await ben.goesOffline();
    await ben.presses(say("sign-in.button"));
    await ben.sees(say("fault.offline.title"));
    await ben.goesOnline();
    await opensSignIn(ben);
    await givesPassword(ben, "ben");
    await ben.sees(say("install.lead"));
  });
});
