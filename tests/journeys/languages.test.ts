import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { filled, wordsIn } from "./steps/words.ts";

const office = openOffice();
const english = wordsIn("en");
const german = wordsIn("de");
const arabic = wordsIn("ar");

describe("another language", () => {
  test("is chosen in the middle of a step, which is kept with all ticks", async () => {
    const person = await office.arrives();
    await person.opens("/en/scan");
    await person.presses(english("check.tick.button"));
    await person.sees(english("check.ticked"));
    await person.presses("English", "summary");
    await person.presses("العربية");
    await person.sees(arabic("check.ticked"));
    expect(await person.address()).toBe("/ar/scan");
    expect(await person.writing()).toEqual({ language: "ar", direction: "rtl" });
    await person.reloads();
    await person.presses("العربية", "summary");
    await person.presses("Deutsch");
    await person.sees(german("check.ticked"));
    expect(await person.heading()).toBe(german("scan.phone.title"));
    expect(await person.writing()).toEqual({ language: "de", direction: "ltr" });
  });

  test("is said to work without a network as soon as it does, over the page and in it", async () => {
    const person = await office.arrives();
    await person.opens("/en/scan");
    await person.sees(english("shell.offline.status"));
    await person.seesNot(english("shell.language.kept"));
    await person.presses("English", "summary");
    await person.presses("العربية");
    await person.sees(arabic("scan.phone.lead"));
    const shift = await person.layoutShift();
    await person.sees(arabic("shell.language.kept"));
    expect(await person.axe()).toEqual([]);
    await person.presses(arabic("shell.language.button"));
    expect(await person.layoutShift()).toBe(shift);
    await person.seesNot(arabic("shell.language.kept"));
    await person.presses("العربية", "summary");
    await person.presses("Deutsch");
    await person.sees(german("shell.language.kept"));
    await person.presses(german("shell.menu.help.link"));
    await person.sees(german("help.lead"));
    await person.seesNot(german("shell.language.kept"));
  });

  test("is remembered: a page that names no language opens in it", async () => {
    const person = await office.arrives({ language: "en-US" });
    await person.opens("/en/");
    await person.presses("English", "summary");
    await person.presses("Deutsch");
    await person.sees(german("start.title"));
    await person.opens("/backup");
    await person.sees(german("backup.note"));
    expect(await person.address()).toBe("/de/backup");
  });

  test("is only offered in one line by a link in another one, which changes no choice", async () => {
    const person = await office.arrives();
    await person.opens("/de/");
    await person.presses("Deutsch", "summary");
    await person.presses("العربية");
    await person.sees(arabic("start.title"));
    await person.opens("/en/install");
    await person.sees(english("install.lead"));
    await person.sees(filled(english("shell.offer.lead"), { language: "العربية" }));
    await person.opens("/install");
    await person.sees(arabic("install.lead"));
    await person.opens("/en/install");
    await person.sees(filled(english("shell.offer.lead"), { language: "العربية" }));
    await person.presses("العربية");
    await person.sees(arabic("install.lead"));
    expect(await person.address()).toBe("/ar/install");
  });

  test("is not offered to somebody who never chose one", async () => {
    const person = await office.arrives({ language: "de-DE" });
    await person.opens("/en/install");
    await person.sees(english("install.lead"));
    await person.seesNot("Last time you chose");
  });
});

describe("a page that names no language", () => {
  test.each([
    { browser: "de-AT", language: "de", words: german },
    { browser: "ar-EG", language: "ar", words: arabic },
    { browser: "en-GB", language: "en", words: english },
    { browser: "xh-ZA", language: "en", words: english },
  ])("opens in $language for a browser that speaks $browser", async (one) => {
    const person = await office.arrives({ language: one.browser });
    await person.opens("/scan?user=ben@contoso.example");
    await person.sees(one.words("scan.phone.lead"));
    await expect.poll(person.address).toBe(`/${one.language}/scan`);
  });

  test("opens in what IT has set for a browser that speaks none of them", async () => {
    office.configures({ defaultLanguage: "de" });
    const person = await office.arrives({ language: "xh-ZA" });
    await person.opens("/");
    await person.sees(german("start.title"));
  });

  test("does not catch those who press Back", async () => {
    const person = await office.arrives();
    await person.opens("/en/help");
    await person.sees(english("help.title"));
    await person.opens("/");
    await person.sees(english("start.title"));
    await person.goesBack();
    await person.sees(english("help.lead"));
  });
});
