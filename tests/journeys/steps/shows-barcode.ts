import { expect } from "vitest";
import { SHAPES, WORK_LINK } from "../../unit/domain/barcode/shapes.ts";
import type { Person } from "../person.ts";
import {
  addsAuthenticator,
  asksForNumber,
  finishesPairing,
  opensSecurityInfo,
  typesNumber,
} from "./pairs.ts";
import { addressOf, signsIn } from "./signs-in.ts";
import { filled, type Say, wordsIn } from "./words.ts";

const english = wordsIn("en");

export const CLASSIC = SHAPES.find(([name]) => name === "the older form")?.[1] ?? "";
export const LOOK_ALIKE = WORK_LINK.replace("microsoftonline.com", "microsoftonline.example");

export const looksThrough = async (person: Person, say: Say = english): Promise<void> => {
  await person.allowsCamera();
  await person.presses(say("barcode.camera.button"));
  await person.sees(say("barcode.camera.lead"));
};

/** To Microsoft’s page, where the barcode is. */
export const walksToCode = async (ben: Person): Promise<Person> => {
  await ben.opens("/en/sign-in");
  await signsIn(ben, "ben");
  await ben.presses(english("install.have.button"));
  await ben.sees(english("scan.phone.lead"));
  const page = await opensSecurityInfo(ben);
  await addsAuthenticator(page);
  return page;
};

/** The page about barcodes, beside all others. */
export const opensBeside = async (ben: Person): Promise<Person> => {
  const tab = await ben.opensNewTab();
  await tab.opens("/en/barcode");
  await tab.settles();
  return tab;
};

/** As people do who have the link: it is opened on the phone. */
export const pairsBy = async (tab: Person, page: Person): Promise<void> => {
  await tab.sees(english("barcode.is.work.lead"));
  expect(await tab.leads(english("barcode.found.open.link"))).toContain("/activateAccount?");
  await tab.presses(english("barcode.found.copy.button"));
  await tab.sees(english("barcode.found.copied"));
  const link = await tab.pastes();
  const phone = await tab.opensNewTab();
  await tab.looksAway();
  await tab.seesNot(english("barcode.is.work.lead"));
  await phone.opens(`/demo/phone?for=${addressOf("ben")}`);
  await phone.types("Pairing link", link);
  await phone.presses("Open link", "button");
  await phone.sees("Account added");
  await typesNumber(phone, await asksForNumber(page));
  await finishesPairing(page);
  await page.sees("iPhone 15");
  await phone.leaves();
};

export const isPaired = async (ben: Person): Promise<void> => {
  await ben.comesBack();
  await ben.sees(filled(english("method.authenticatorNamed"), { name: "iPhone 15" }));
};
