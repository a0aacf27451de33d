import { expect, test } from "vitest";
import { openOffice } from "../steps/office.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice();

const NOTE = "Have your staff card ready.\nIt is in your welcome pack.";
const MARKUP = "<b>Not</b> a <a href='https://evil.example'>link</a>";

const OWN = {
  texts: {
    install: { before: { en: NOTE, de: "Halten Sie Ihren Dienstausweis bereit." } },
    scan: { after: MARKUP },
  },
  helpDesk: {
    phone: "+44 20 7946 0123",
    hours: { en: "Monday to Friday" },
    email: "help@contoso.example",
    countries: {
      DE: { phone: "+49 30 7654321", chat: "https://contoso.example/chat" },
      EG: { phone: "+20 2 12345" },
    },
  },
  links: {
    own: [
      { name: { en: "Report a lost card" }, url: "tel:+4930112" },
      { name: "Intranet", url: "https://contoso.example/mfa" },
    ],
  },
};

test("IT's own words stand above and below a step, marked as theirs, and as text alone", async () => {
  office.configures(OWN);
  const say = wordsIn("en");
  const person = await office.arrives({ viewport: { width: 320, height: 568 } });
  await person.opens("/en/install");
  await person.sees(say("shell.own.title"));
  await person.sees("It is in your welcome pack.");
  expect(await person.overflow()).toBe(0);
  expect(await person.axe()).toEqual([]);
  await person.presses(say("install.have.button"));
  await person.sees(MARKUP);
  await person.seesNot("It is in your welcome pack.");
  await person.opens("/en/backup");
  await person.sees(say("shell.ways.title"));
  await person.seesNot(/^From your IT team$/);
});

test("on a page in Arabic, an English text says that it is English, and runs from the left", async () => {
  office.configures(OWN);
  const say = wordsIn("ar");
  const person = await office.arrives({ language: "ar-EG" });
  await person.opens("/ar/install");
  await person.sees(say("shell.own.title"));
  expect(await person.writing(/staff card/)).toEqual({ language: "en", direction: "ltr" });
  expect(await person.writing(/Monday/)).toEqual({ language: "en", direction: "ltr" });
  expect(await person.writing()).toEqual({ language: "ar", direction: "rtl" });
  expect(await person.axe()).toEqual([]);
});

test("the help desk of the device's country comes first, the others in place", async () => {
  office.configures(OWN);
  const say = wordsIn("de");
  const call = (phone: string) => filled(say("shell.desk.phone.link"), { phone });
  const person = await office.arrives({ language: "de-DE" });
  await person.opens("/de/help");
  await person.sees("Deutschland");
  expect(await person.leads(call("+49 30 7654321"))).toBe("tel:+49307654321");
  expect(await person.leads(say("shell.desk.chat.link"))).toBe("https://contoso.example/chat");
  await person.presses(say("shell.desk.others"), "summary");
  await person.sees("Ägypten");
  await person.sees(say("shell.desk.general"));
  expect(await person.leads(call("+44 20 7946 0123"))).toBe("tel:+442079460123");
  expect(await person.axe()).toEqual([]);
  await person.opens("/de/rescue");
  await person.sees(call("+49 30 7654321"));
  expect((await person.prints()).text).toContain("+49 30 7654321");
  await person.opens("/de/help/lost-phone");
  await person.sees(call("+49 30 7654321"));
  await person.presses(say("shell.desk.others"), "summary");
  await person.sees(call("+20 2 12345"));
  expect(await person.axe()).toEqual([]);
});

test("where no country is the device's and there is none for all, all of them stand open", async () => {
  const say = wordsIn("en");
  office.configures({ helpDesk: { countries: OWN.helpDesk.countries } });
  const person = await office.arrives({ language: "en" });
  await person.opens("/en/help");
  await person.sees("Egypt");
  await person.sees(filled(say("shell.desk.phone.link"), { phone: "+20 2 12345" }));
  expect(await person.axe()).toEqual([]);
});

test("own links stand on the pages help and about, each in its language", async () => {
  office.configures(OWN);
  const say = wordsIn("de");
  const person = await office.arrives();
  await person.opens("/de/help");
  await person.sees(say("shell.own.links"));
  expect(await person.leads("Intranet")).toBe("https://contoso.example/mfa");
  await person.opens("/de/about");
  expect(await person.leads("Report a lost card")).toBe("tel:+4930112");
  expect(await person.writing(/Report a lost card/)).toEqual({ language: "en", direction: "ltr" });
});

test("where nobody knows the address of Microsoft's page, people are told to ask IT", async () => {
  const say = wordsIn("en");
  const ID = "8f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e";
  const signIn = { tenantId: ID, clientId: ID, cloud: "china" };
  office.configures({ signIn, demo: undefined });
  const person = await office.arrives();
  await person.opens("/en/scan");
  await person.sees(say("shell.own.ask"));
  await person.seesNot(say("scan.button"));
  await person.presses(say("shell.own.ask"));
  await person.sees(say("shell.desk.title"));
  const securityInfo = "https://account.activedirectory.windowsazure.cn/proofup.aspx";
  office.configures({ signIn: { ...signIn, securityInfo }, demo: undefined });
  await person.opens("/en/scan");
  // The page comes with the usual address, until the config has said another.
  await expect.poll(() => person.leads(say("scan.button"))).toContain(`${securityInfo}?`);
});
