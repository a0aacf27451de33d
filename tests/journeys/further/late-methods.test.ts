import { describe, expect, test } from "vitest";
import type { Person } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import {
  addsAuthenticator,
  asksForNumber,
  opensPairingLink,
  opensSecurityInfo,
  pairsByLink,
  typesNumber,
} from "../steps/pairs.ts";
import { signsIn } from "../steps/signs-in.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

/** Ben on his step, which waits, and Microsoft’s page beside it. */
const comesToPairing = async (): Promise<{ readonly ben: Person; readonly page: Person }> => {
  const ben = await office.arrives();
  await ben.opens("/en/sign-in");
  await signsIn(ben, "ben");
  await ben.presses(say("install.have.button"));
  await ben.sees(say("check.waiting"));
  return { ben, page: await opensSecurityInfo(ben) };
};

describe("a method that Microsoft shows late", () => {
  test("is looked for again by itself", async () => {
    const { ben, page } = await comesToPairing();
    await addsAuthenticator(page);
    const phone = await opensPairingLink(page);
    const number = await asksForNumber(page);
    await ben.comesBack();
    await ben.sees(say("approve.title"));
    await ben.sees(say("check.not-yet"));
    await typesNumber(phone, number);
    await ben.sees(filled(say("method.authenticatorNamed"), { name: "iPhone 15" }));
  });

  test("is not asked for while the page is out of sight", async () => {
    const { page } = await comesToPairing();
    const before = office.graphCalls();
    await pairsByLink(page);
    expect(office.graphCalls()).toBe(before);
  });
});
