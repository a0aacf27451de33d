import { describe, expect, test } from "vitest";
import type { Person } from "../person.ts";
import { addsPhoneNumber } from "./adds-phone.ts";
import { choosesScanner, makesAppPassword } from "./makes-app-password.ts";
import { openOffice } from "./office.ts";
import { opensSteps } from "./opens-steps.ts";
import { opensSecurityInfo, pairsByLink, registersAtSignIn } from "./pairs.ts";
import { comesAs, signsIn } from "./signs-in.ts";
import { filled, wordsIn } from "./words.ts";

const say = wordsIn("en");

const asEver = (person: Person): Person => person;

/** What becomes of each of the demo people, by whatever `hands` they press and type. */
export const walkDemoPeople = (hands: (person: Person) => Person = asEver): void => {
  const office = openOffice();
  const arrives = async (): Promise<Person> => hands(await office.arrives());
  const arrivesAs = async (name: string): Promise<Person> => comesAs(await arrives(), name);

  describe("nina, whose sign-in itself runs the registration", () => {
    test("comes back from it to the backup, all before that done", async () => {
      const nina = await arrivesAs("nina");
      await registersAtSignIn(nina);
      await nina.sees(say("backup.note"));
      expect(await nina.address()).toBe("/en/backup");
      await opensSteps(nina);
      await nina.sees(filled(say("steps.state.named"), { name: "Nina Park" }));
      await nina.presses(say("steps.scan.title"));
      await nina.sees(say("check.settled"));
    });
  });

  describe("omar, who has Authenticator and no backup", () => {
    test("lands on the backup once he is signed in", async () => {
      const omar = await arrivesAs("omar");
      await omar.sees(say("backup.note"));
      expect(await omar.address()).toBe("/en/backup");
      const page = await opensSecurityInfo(omar);
      await addsPhoneNumber(page);
      await page.leaves();
      await omar.comesBack();
      await omar.sees(filled(say("method.mobileNamed"), { digits: "23" }));
      await omar.presses(say("steps.done.button"));
      await omar.sees(say("done.title"));
    });
  });

  describe("petra, who has all of it", () => {
    test("lands on the last page, with what she has", async () => {
      const petra = await arrivesAs("petra");
      await petra.sees(say("done.title"));
      expect(await petra.address()).toBe("/en/done");
      await petra.sees("Authenticator on");
      await petra.sees("Mobile number ending in");
    });
  });

  describe("gus, a guest", () => {
    test("is greeted by name and can finish", async () => {
      const gus = await arrivesAs("gus");
      await gus.sees(say("install.lead"));
      await gus.presses(say("install.have.button"));
      const page = await opensSecurityInfo(gus);
      await pairsByLink(page);
      await page.leaves();
      await gus.comesBack();
      await gus.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
      await opensSteps(gus);
      await gus.sees(filled(say("steps.state.named"), { name: "Gus Weber" }));
    });
  });

  describe("carla, of whom Microsoft wants one more check", () => {
    test("is asked for it by one button, and sees what is on record after it", async () => {
      const carla = await arrives();
      carla.allows(/status of 401 .*\/demo\/graph\//);
      await carla.opens("/en/sign-in");
      await signsIn(carla, "carla");
      await carla.sees(say("install.lead"));
      await carla.sees(say("fault.step-up.title"));
      await carla.presses(say("fault.step-up.button"));
      await carla.sees("One more check");
      await carla.presses("Approve");
      await carla.sees(say("check.settled"));
      await carla.seesNot(say("fault.step-up.title"));
      await carla.presses(say("install.have.button"));
      const page = await opensSecurityInfo(carla);
      await pairsByLink(page);
      await page.leaves();
      await carla.comesBack();
      await carla.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
    });
  });

  describe("fay, whose admin has not consented", () => {
    test("is told so once and calmly, and finishes by ticks", async () => {
      const fay = await arrives();
      fay.allows(/status of 400 .*\/oauth2\/v2\.0\/token/);
      await fay.opens("/en/sign-in");
      await signsIn(fay, "fay");
      await fay.sees(say("fault.consent-needed.title"));
      await fay.sees(say("fault.consent-needed.lead"));
      await fay.presses(say("install.have.button"));
      await fay.sees(say("scan.phone.lead"));
      const page = await opensSecurityInfo(fay);
      await pairsByLink(page);
      await page.leaves();
      await fay.comesBack();
      await fay.presses(say("approve.tick.button"));
      await fay.sees(say("backup.note"));
      await fay.presses(say("check.tick.button"));
      await fay.sees(say("check.ticked"));
      await fay.presses(say("steps.done.button"));
      await fay.sees(say("done.title"));
      expect(office.graphCalls()).toBeLessThan(4);
    });
  });

  describe("lena, who lost her phone and has a temporary pass", () => {
    test("removes the old phone, adds the new one, and the page says so", async () => {
      const lena = await arrivesAs("lena");
      await lena.types("Temporary Access Pass", "demo-pass");
      await lena.presses("Sign in", "button");
      await lena.sees(say("backup.note"));
      await lena.presses(say("shell.menu.rescue.link"));
      await lena.presses(say("rescue.cases.lost.title"), "summary");
      const page = await opensSecurityInfo(lena);
      await page.presses(/^Delete Microsoft Authenticator/);
      await page.seesNot("Delete Microsoft Authenticator");
      await lena.comesBack();
      await opensSteps(lena);
      await lena.presses(say("steps.scan.title"));
      await lena.sees(say("scan.phone.lead"));
      await page.leaves();
      const again = await opensSecurityInfo(lena);
      await pairsByLink(again);
      await again.leaves();
      await lena.comesBack();
      await lena.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
    });
  });

  describe("paul, whose organisation still has app passwords", () => {
    const reachesAppPassword = async (): Promise<Person> => {
      office.configures({ steps: { backup: true, appPassword: true } });
      const paul = await arrivesAs("paul");
      await paul.sees(say("app-password.lead"));
      expect(await paul.address()).toBe("/en/app-password");
      return paul;
    };

    test("finds out that he needs none", async () => {
      const paul = await reachesAppPassword();
      await paul.presses(say("app-password.choose.button"));
      await paul.sees(say("apps.lead"));
      await paul.presses(say("apps.program.outlook-mobile"), "checkbox");
      await paul.sees(say("apps.verdict.works"));
      await paul.presses(say("shell.continue.button"));
      await paul.sees(say("app-password.yours.unneeded"));
      await paul.presses(say("app-password.button"));
      await paul.sees(say("done.title"));
      await paul.presses(say("done.button"));
      await paul.sees(say("steps.state.not-needed"));
    });

    test("makes one, which this page never sees", async () => {
      const paul = await reachesAppPassword();
      await choosesScanner(paul);
      const password = await makesAppPassword(paul, (page) => page.reads(/^[a-z]{16}$/));
      expect(JSON.stringify(await paul.kept())).not.toContain(password);
    });
  });
};
