import { expect, test } from "vitest";
import type { Person } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import {
  addsAuthenticator,
  asksForNumber,
  finishesPairing,
  opensSecurityInfo,
  scansBarcode,
  typesNumber,
} from "../steps/pairs.ts";
import { signsIn } from "../steps/signs-in.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const sitsAtComputer = (): Promise<Person> =>
  office.arrives({
    viewport: { width: 1280, height: 800 },
    userAgent:
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
    mobile: false,
    hasTouch: false,
    deviceScaleFactor: 1,
  });

test("ben at a computer connects his phone by the barcode", async () => {
  const ben = await sitsAtComputer();
  await ben.opens("/en/sign-in");
  await signsIn(ben, "ben");
  await ben.sees(say("hand-over.title"));
  await ben.seesNot(say("install.android.button"));
  await ben.presses(say("install.have.button"));
  await ben.sees(say("scan.computer.lead"));
  await ben.seesNot(say("scan.phone.lead"));
  expect(await ben.heading()).toBe(say("scan.computer.title"));
  const page = await opensSecurityInfo(ben);
  await addsAuthenticator(page);
  const phone = await scansBarcode(page, "ben");
  await typesNumber(phone, await asksForNumber(page));
  await phone.leaves();
  await finishesPairing(page);
  await page.leaves();
  await ben.comesBack();
  await ben.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
});

test("ben signs in inside Authenticator, with no barcode at all", async () => {
  const ben = await office.arrives();
  await ben.opens("/en/sign-in");
  await signsIn(ben, "ben");
  await ben.presses(say("install.have.button"));
  await ben.sees(say("scan.phone.lead"));
  const phone = await ben.opensNewTab();
  await ben.looksAway();
  await phone.opens("/demo/phone?for=ben@contoso.example");
  await phone.types("Password", "demo");
  await phone.presses("Sign in", "button");
  await phone.sees("You can use this phone to sign in now.");
  await phone.leaves();
  await ben.comesBack();
  await ben.sees(say("check.settled"));
  await ben.presses(say("steps.backup.button"));
  await ben.sees(say("backup.note"));
});
