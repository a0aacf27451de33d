import { describe, expect, test } from "vitest";
import { addsPhoneNumber } from "./steps/adds-phone.ts";
import { openOffice } from "./steps/office.ts";
import { opensSteps } from "./steps/opens-steps.ts";
import { opensSecurityInfo, pairsByLink } from "./steps/pairs.ts";
import { givesPassword, opensSignIn, signsIn } from "./steps/signs-in.ts";
import { filled, wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const ON_IPHONE = filled(say("method.authenticatorNamed"), { name: "iPhone 15" });

describe("the Back button", () => {
  test("goes back through all steps, page by page, and forward again", async () => {
    const person = await office.arrives();
    await person.opens("/en/");
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.lead"));
    await person.presses(say("sign-in.without.link"));
    await person.sees(say("install.lead"));
    await person.presses(say("install.have.button"));
    await person.sees(say("scan.phone.lead"));
    await person.presses(say("scan.approve.link"));
    await person.sees(say("approve.lead"));
    await person.presses(say("approve.tick.button"));
    await person.sees(say("backup.note"));
    await person.presses(say("backup.skip.button"));
    await person.sees(say("done.title"));
    const before = ["backup.title", "approve.title", "scan.phone.title", "install.title"];
    for (const title of [...before, "sign-in.title", "start.finished.title"]) {
      await person.goesBack();
      await person.sees(say(title));
      expect(await person.heading()).toBe(say(title));
    }
    await person.goesForward();
    await person.sees(say("sign-in.title"));
    await person.goesForward();
    await person.sees(say("check.ticked"));
  });

  test("leads from the sign-in page back to the guide, which works", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await opensSignIn(ben);
    await ben.goesBack();
    await ben.sees(say("sign-in.ask.title"));
    await signsIn(ben, "ben");
    await ben.sees(say("install.lead"));
  });
});

describe("a page that the phone threw away or that is loaded anew", () => {
  test("keeps ticks and place in every step of the guide", async () => {
    const person = await office.arrives();
    await person.opens("/en/install");
    await person.presses(say("install.have.button"));
    await person.sees(say("scan.phone.lead"));
    await person.kills();
    await person.sees(say("scan.phone.lead"));
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.reloads();
    await person.sees(say("check.ticked"));
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.lead"));
    await person.kills();
    await person.presses(say("sign-in.without.link"));
    await person.sees(say("install.one"));
    await opensSteps(person);
    await person.presses(say("steps.backup.title"));
    await person.presses(say("backup.lasts.token.title"), "summary");
    await person.presses(say("backup.unseen.button"));
    await person.sees(say("check.ticked"));
    await person.kills();
    await person.sees(say("check.ticked"));
    await person.presses(say("steps.done.button"));
    await person.sees(say("done.title"));
    await person.kills();
    await person.sees(say("done.title"));
    await person.opens("/en/");
    await person.sees(say("start.finished.title"));
  });

  test("stays signed in, and shows what was added while it was gone", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/sign-in");
    await signsIn(ben, "ben");
    await ben.presses(say("install.have.button"));
    await ben.sees(say("check.waiting"));
    const page = await opensSecurityInfo(ben);
    await pairsByLink(page);
    await page.leaves();
    await ben.kills();
    await ben.sees(ON_IPHONE);
    await ben.reloads();
    await ben.sees(ON_IPHONE);
    await ben.presses(say("steps.backup.button"));
    await ben.sees(say("backup.note"));
    const again = await opensSecurityInfo(ben);
    await addsPhoneNumber(again);
    await again.leaves();
    await ben.kills();
    await ben.sees(filled(say("method.mobileNamed"), { digits: "23" }));
  });

  test("comes back from the sign-in page to the step that is next", async () => {
    const omar = await office.arrives();
    await omar.opens("/en/");
    await omar.presses(say("steps.sign-in.button"));
    await signsIn(omar, "omar");
    await omar.sees(say("backup.note"));
    await omar.kills();
    await omar.sees(say("backup.note"));
    expect(await omar.address()).toBe("/en/backup");
  });
});

describe("a sign-in that is over", () => {
  test("is asked for again in the step itself, and comes back to it", async () => {
    const ben = await office.arrives();
    ben.allows(/status of 40[01] .*\/demo\//);
    await ben.opens("/en/sign-in");
    await signsIn(ben, "ben");
    await ben.presses(say("install.have.button"));
    await ben.sees(say("check.waiting"));
    office.tenant().reset();
    await ben.reloads();
    await ben.sees(say("fault.session-over.title"));
    await ben.presses(say("fault.sign-in.button"));
    await ben.types("Email", "ben@contoso.example");
    await ben.types("Password", "demo");
    await ben.presses("Sign in", "button");
    await ben.sees(say("scan.phone.lead"));
    expect(await ben.address()).toBe("/en/scan");
    await ben.sees(say("check.waiting"));
    await ben.seesNot(say("fault.session-over.title"));
  });
});

describe("signing out", () => {
  test("comes back to the guide; what Microsoft said is forgotten, ticks stay", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/install");
    await ben.presses(say("install.have.button"));
    await ben.sees(say("scan.phone.lead"));
    await ben.presses(say("check.sign-in.link"));
    await signsIn(ben, "petra");
    await ben.sees(say("done.title"));
    await ben.opens("/en/sign-in");
    await ben.presses(say("sign-in.out.button"));
    await ben.sees(say("steps.scan.reason"));
    await ben.seesNot(say("sign-in.ask.title"));
    await ben.seesNot(say("start.finished.title"));
    await ben.presses(say("steps.install.title"));
    await ben.sees(say("check.ticked"));
    expect((await ben.kept())["second-step"]).not.toContain("authenticator");
    await ben.opens("/en/sign-in");
    await ben.sees(say("sign-in.status.fresh"));
    await ben.seesNot(say("sign-in.ask.title"));
  });

  test("is not needed to use another account, whose steps are shown at once", async () => {
    const person = await office.arrives();
    await person.opens("/en/sign-in");
    await signsIn(person, "petra");
    await person.sees(say("done.title"));
    await person.opens("/en/sign-in");
    await person.presses(say("sign-in.other.button"));
    await givesPassword(person, "omar");
    await person.sees(say("backup.note"));
    await opensSteps(person);
    await person.sees(filled(say("steps.state.named"), { name: "Omar Haddad" }));
  });

  test("comes back in the language it was read in", async () => {
    const german = wordsIn("de");
    const ben = await office.arrives({ language: "en-GB" });
    await ben.opens("/de/sign-in");
    await signsIn(ben, "petra", german);
    await ben.sees(german("done.title"));
    await ben.opens("/de/sign-in");
    await ben.presses(german("sign-in.out.button"));
    await ben.sees(german("steps.sign-in.button"));
  });
});
