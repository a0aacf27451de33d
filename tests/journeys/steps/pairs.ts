import type { Person } from "../person.ts";
import { addressOf } from "./signs-in.ts";
import { type Say, wordsIn } from "./words.ts";

const english = wordsIn("en");

/** Microsoft's page opens in a tab of its own. */
export const opensSecurityInfo = async (person: Person, say: Say = english): Promise<Person> => {
  const page = await person.seesNewTab(() => person.presses(say("scan.button")));
  await page.sees("These are the methods you use");
  return page;
};

/** From the wizard's “Install” to the screen with the barcode. */
export const walksToBarcode = async (page: Person): Promise<void> => {
  await page.sees("Install the app on your phone");
  await page.presses("Next", "button");
  await page.sees("Set up your account in app");
  await page.presses("Next", "button");
  await page.sees("Scan the QR code");
};

export const addsAuthenticator = async (page: Person): Promise<void> => {
  await page.presses("Add sign-in method");
  await page.presses("Microsoft Authenticator", "button");
  await walksToBarcode(page);
};

/** The pairing link opens Authenticator, where the account is added. */
export const opensPairingLink = async (page: Person): Promise<Person> => {
  const phone = await page.seesNewTab(() => page.presses("Pair your account to the app"));
  await phone.presses("Add account");
  await phone.sees("Account added");
  return phone;
};

/** The barcode on the page is scanned with Authenticator on the other screen. */
export const scansBarcode = async (page: Person, name: string): Promise<Person> => {
  const phone = await page.opensNewTab();
  await phone.opens(`/demo/phone?for=${addressOf(name)}`);
  await phone.presses("Scan a QR code", "button");
  await phone.sees("Account added");
  return phone;
};

/** The page asks to try it out and shows the number. */
export const asksForNumber = async (page: Person): Promise<string> => {
  await page.sees("Your account was added to the app");
  await page.presses("Next", "button");
  await page.sees("Let’s try it out");
  return page.reads(/^\d\d$/);
};

export const typesNumber = async (phone: Person, number: string): Promise<void> => {
  await phone.sees("Are you trying to sign in?");
  await phone.types("Enter the number", number);
  await phone.presses("Yes", "button");
  await phone.seesNot("Are you trying to sign in?");
};

export const finishesPairing = async (page: Person): Promise<void> => {
  await page.sees("Authenticator Added");
  await page.presses("Done", "button");
};

/** Microsoft's registration, that comes up in the middle of a sign-in. */
export const registersAtSignIn = async (person: Person): Promise<void> => {
  await person.sees("We’ll help you set up another way");
  await person.presses("Next", "button");
  await walksToBarcode(person);
  const phone = await opensPairingLink(person);
  await typesNumber(phone, await asksForNumber(person));
  await phone.leaves();
  await finishesPairing(person);
};

/** All of it on Microsoft's page, by the link; both tabs are closed at the end. */
export const pairsByLink = async (page: Person): Promise<void> => {
  await addsAuthenticator(page);
  const phone = await opensPairingLink(page);
  await typesNumber(phone, await asksForNumber(page));
  await finishesPairing(page);
  await page.sees("iPhone 15");
  await phone.leaves();
};
