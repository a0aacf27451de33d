import { describe, expect, test } from "vitest";
import { wholeChromium } from "../support/chromium.ts";
import type { Person } from "./person.ts";
import { addsPhoneNumber } from "./steps/adds-phone.ts";
import { pressesByKey, typesByKey, walksTo } from "./steps/by-keyboard.ts";
import { opensBackup, writesNumber } from "./steps/checks-number.ts";
import { openOffice } from "./steps/office.ts";
import { opensSecurityInfo } from "./steps/pairs.ts";
import { signsIn } from "./steps/signs-in.ts";
import { LEAK, watchesNumber } from "./steps/watches-number.ts";
import { filled, type Say, wordsIn } from "./steps/words.ts";

const office = openOffice(wholeChromium());
const english = wordsIn("en");

const choosesCountry = (person: Person, line: RegExp, say: Say = english): Promise<void> =>
  person.chooses(say("backup.number.country.label"), line);

describe("omar, who checks his number before he adds it", () => {
  test("types it in his own digits, copies both parts, and Microsoft shows its end", async () => {
    const say = wordsIn("ar");
    const omar = await office.arrives({ language: "ar-EG" });
    await omar.opens("/ar/sign-in");
    await signsIn(omar, "omar", say);
    await omar.sees(say("backup.note"));
    expect(await omar.address()).toBe("/ar/backup");
    await omar.types(say("backup.number.field.label"), "٠١٠ ٠١٢٣ ٤٥٦٧");
    await omar.sees(say("backup.number.news.mobile"));
    await omar.sees("+20 10 01234567");
    await omar.sees(filled(say("backup.number.card.prefix"), { prefix: "0" }));
    await omar.presses(say("backup.number.copy.country.label"));
    await omar.sees(say("backup.number.copy.done"));
    await omar.presses(say("backup.number.copy.digits.label"));
    await expect.poll(() => omar.pastes()).toBe("1001234567");
    await omar.chooses(say("backup.number.place.title"), say("backup.number.place.no"));
    await omar.sees(say("backup.number.place.elsewhere"));
    const page = await opensSecurityInfo(omar, say);
    await addsPhoneNumber(page, { country: "+20", digits: "1001234567" });
    await page.leaves();
    await omar.comesBack();
    await omar.sees(filled(say("method.mobileNamed"), { digits: "67" }));
  });

  test("may leave it for now, by a button as large as the other", async () => {
    const omar = await office.arrives();
    await omar.opens("/en/sign-in");
    await signsIn(omar, "omar");
    await omar.presses(english("backup.skip.button"));
    await omar.sees(english("done.title"));
  });
});

describe("a number to check", () => {
  test("goes by keyboard alone", async () => {
    const person = await opensBackup(office);
    await walksTo(person, english("backup.number.country.label"));
    for (const letter of "Germ") await person.strikes(letter);
    await typesByKey(person, english("backup.number.field.label"), "0171/1234567");
    await person.sees("+49 171 1234567");
    await pressesByKey(person, english("backup.number.copy.country.label"));
    await person.sees(english("backup.number.copy.done"));
    expect(await person.pastes()).toBe("Germany (+49)");
  });

  test("chooses its country by itself where it says it", async () => {
    const person = await opensBackup(office);
    await writesNumber(person, "0049 171 1234567");
    await person.sees("Germany (+49)");
    expect(await person.finds(english("backup.number.country.label"))).toBe("DE");
    // Another country means these digits there.
    await choosesCountry(person, /^Austria/);
    expect(await person.finds(english("backup.number.field.label"))).toBe("1711234567");
  });

  test("is not nagged about while it is typed, and helped with afterwards", async () => {
    const person = await opensBackup(office);
    await choosesCountry(person, /^Norway/);
    await person.types(english("backup.number.field.label"), "406 1");
    await person.seesNot(english("backup.number.news.digits"));
    await person.strikes("Tab");
    await person.sees(english("backup.number.news.digits"));
    await writesNumber(person, "406 12 345 678");
    await person.sees(english("backup.number.news.too-long"));
    await writesNumber(person, "+999 1234");
    await person.sees(english("backup.number.news.no-country"));
  });

  test.each([
    ["0900 5 123456", "premium"],
    ["0800 1234567", "service"],
  ])("%s is refused kindly (%s)", async (number, sort) => {
    const person = await opensBackup(office);
    await choosesCountry(person, /^Germany/);
    await writesNumber(person, number);
    await person.sees(english(`backup.number.news.${sort}`));
    await person.seesNot(english("backup.number.card.title"));
  });

  test.each([
    ["030 123456", /^Germany/, "fixed"],
    ["056 1234 5678", /^United Kingdom/, "internet"],
  ])("%s comes with advice, and may be taken (%s, %s)", async (number, country, sort) => {
    const person = await opensBackup(office);
    await choosesCountry(person, country);
    await writesNumber(person, number);
    await person.sees(english(`backup.number.news.${sort}`));
    await person.sees(english(`backup.number.card.${sort}`));
    await person.sees(english("backup.number.card.title"));
  });

  test("on this phone is no second way in, and what lasts is one press away", async () => {
    const person = await opensBackup(office);
    await writesNumber(person, "07400 123456");
    const { here, link } = { here: "backup.number.place.here", link: "backup.number.place.link" };
    await person.chooses(english("backup.number.place.title"), english("backup.number.place.yes"));
    await person.sees(english(here));
    expect(await person.leads(english(link))).toBe("#lasts");
    // It may be taken all the same.
    await person.presses(english("backup.number.copy.digits.label"));
    await person.sees(english("backup.number.copy.done"));
  });

  test("has no country before somebody says one, where the phone does not", async () => {
    const person = await opensBackup(office, { language: "en" });
    expect(await person.finds(english("backup.number.country.label"))).toBe("");
    await writesNumber(person, "07400 123456");
    await person.sees(english("backup.number.news.country"));
    await choosesCountry(person, /^United Kingdom/);
    await person.sees("+44 7400 123456");
  });

  test("is still there after a look at another tab, and in another language", async () => {
    const person = await opensBackup(office);
    await writesNumber(person, "07400 123456");
    await person.looksAway();
    await person.comesBack();
    await person.sees("+44 7400 123456");
    await person.presses(/English/, "summary");
    await person.presses("Deutsch");
    await person.sees(wordsIn("de")("backup.number.news.mobile"));
    await person.sees("Vereinigtes Königreich (+44)");
  });

  test("is gone with the page", async () => {
    const person = await opensBackup(office);
    await writesNumber(person, "07400 123456");
    await person.sees("+44 7400 123456");
    await person.presses(english("shell.menu.about.link"));
    await person.sees(english("about.lead"));
    await person.goesBack();
    await person.sees(english("backup.note"));
    await person.seesNot("+44 7400 123456");
    expect(await person.finds(english("backup.number.field.label"))).toBe("");
    await writesNumber(person, "07400 123456");
    await person.reloads();
    await person.sees(english("backup.note"));
    expect(await person.finds(english("backup.number.field.label"))).toBe("");
  });
});

describe("nothing of a number that is typed", () => {
  test("reaches storage, network, console or history", async () => {
    const person = await office.arrives({ language: "en-GB" });
    await person.carries(watchesNumber);
    await person.opens("/en/backup");
    await person.settles();
    for (const number of ["07400 123456", "+44 7400 123456", "٠٧٤٠٠ ١٢٣٤٥٦"]) {
      await writesNumber(person, number);
      await person.sees("+44 7400 123456");
    }
    await person.chooses(english("backup.number.place.title"), english("backup.number.place.yes"));
    await person.presses(english("backup.number.copy.digits.label"));
    await person.sees(english("backup.number.copy.done"));
    await person.presses(english("shell.menu.help.link"));
    await person.sees(english("help.lead"));
    await person.goesBack();
    await person.sees(english("backup.note"));
    const kept = await person.kept();
    expect(kept[LEAK]).toBeUndefined();
    expect(JSON.stringify(kept)).not.toMatch(/7400/);
    expect(JSON.stringify(await person.cachedAddresses())).not.toMatch(/7400/);
    expect(await person.address()).toBe("/en/backup");
    expect(office.tenant().calls()).toEqual([]);
  });

  test("would go unnoticed if it did", async () => {
    const person = await office.arrives();
    await person.carries(watchesNumber);
    await person.carries(() => {
      history.replaceState({ typed: "07400 123456" }, "");
    });
    await person.opens("/en/backup");
    await person.sees(english("backup.note"));
    expect((await person.kept())[LEAK]).toBe("history");
  });
});

describe("where the numbers of the world cannot be fetched", () => {
  test("a number stands there as it was typed, in digits that any form takes", async () => {
    const person = await office.arrives({ language: "en-GB", takesWorkers: false });
    person.allows(/libphonenumber|Failed to fetch dynamically|Service Worker registration/);
    await person.loses("/assets/libphonenumber-book");
    await person.opens("/en/backup");
    await person.sees(english("backup.note"));
    await person.settles();
    await writesNumber(person, "٠٧٤٠٠ 123456");
    await person.sees(english("backup.number.news.unchecked"));
    await person.sees("07400 123456");
    await person.presses(english("backup.number.copy.digits.label"));
    await expect.poll(() => person.pastes()).toBe("07400 123456");
    expect(await person.axe()).toEqual([]);
  });
});

test("a number is checked without a network, once the phone has kept the rest of the app", async () => {
  const person = await opensBackup(office);
  person.allows(/ERR_INTERNET_DISCONNECTED/);
  await expect
    .poll(() => person.cachedAddresses(), { timeout: 30_000 })
    .toContainEqual(expect.stringContaining("/libphonenumber-book-"));
  await person.goesOffline();
  await person.reloads();
  await writesNumber(person, "07400 123456");
  await person.sees("+44 7400 123456");
  await person.sees(english("backup.number.news.mobile"));
});

test("without a script there is no field, and the steps are as they were", async () => {
  const person = await office.arrives({ javaScript: false });
  person.allows(/^failed request: .*\.js csp$/);
  await person.opens("/en/backup");
  await person.sees(english("backup.note"));
  await person.sees(english("backup.two"));
  await person.seesNot(english("backup.number.field.hint"));
});
