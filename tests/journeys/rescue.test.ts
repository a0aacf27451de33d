import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../app/domain/languages.ts";
import { wholeChromium } from "../support/chromium.ts";
import type { Person, Print } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { opensRescue, PHONE } from "./steps/opens-rescue.ts";
import { signsIn } from "./steps/signs-in.ts";
import { WALKED } from "./steps/walked.ts";
import { filled, wordsIn } from "./steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

const HOURS = "Mon-Fri 8-18";
const CASES = ["lost", "signal", "stranger", "abroad"] as const;

const lastOf = (id: (typeof CASES)[number]): string => (id === "lost" ? "four" : "three");

/** Black on white, on one sheet, and nothing to press or to go to. */
const isPrintedWell = (print: Print, tag: LanguageTag = "en"): void => {
  const words = wordsIn(tag);
  expect(print).toMatchObject({
    sheets: 1,
    background: "rgb(255, 255, 255)",
    ink: "rgb(0, 0, 0)",
  });
  expect(print.text).toContain(PHONE);
  expect(print.text).toContain(HOURS);
  expect(print.text).toContain(words("rescue.card.cut"));
  expect(print.text).toMatch(new RegExp(`localhost:\\d+/${tag}/rescue`));
  const titles = CASES.map((id) => words(`rescue.cases.${id}.title`));
  const pressed = [
    "rescue.card.print.button",
    "rescue.card.send.button",
    "rescue.guide.link",
    "scan.button",
    "done.button",
    "done.rescue.link",
    "done.home.link",
    "shell.menu.steps.link",
    "shell.menu.about.link",
    "shell.skip.link",
  ].map((key) => words(key));
  // In some languages a link is named as a case is, which does belong there.
  for (const link of pressed.filter((one) => !titles.some((title) => title.includes(one))))
    expect(print.text).not.toContain(link);
};

describe.each(WALKED)("the page for emergencies, in %s", (tag) => {
  const words = wordsIn(tag);

  test("shows whom to call and all four cases at once, and each case with its answer", async () => {
    const person = await opensRescue(office, {}, tag);
    const inView = [PHONE, HOURS, ...CASES.map((id) => words(`rescue.cases.${id}.title`))];
    for (const line of inView) expect(await person.seesAtOnce(line), line).toBe(true);
    for (const id of CASES) {
      await person.presses(words(`rescue.cases.${id}.title`), "summary");
      const last = words(`rescue.cases.${id}.${lastOf(id)}`);
      await person.sees(last);
      for (const line of [PHONE, last, words("rescue.guide.link")]) {
        expect(await person.seesAtOnce(line), `${id}: ${line}`).toBe(true);
      }
    }
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
    expect(await person.layoutShift()).toBe(0);
  });

  test("is printed with its card on one sheet, closed as the cases are", async () => {
    const person = await opensRescue(office, { colorScheme: "dark" }, tag);
    const print = await person.prints();
    isPrintedWell(print, tag);
    for (const id of CASES) {
      expect(print.text).toContain(words(`rescue.cases.${id}.title`));
      expect(print.text).toContain(words(`rescue.cases.${id}.${lastOf(id)}`));
    }
  });

  test("can be read and printed where no script runs", async () => {
    const person = await office.arrives({ javaScript: false });
    // How Chromium 156 words it that scripts are off.
    person.allows(/^failed request: .*\.js csp$/);
    await person.opens(`/${tag}/rescue`);
    await person.presses(words("rescue.cases.lost.title"), "summary");
    await person.sees(words("rescue.cases.lost.four"));
    await person.sees(words("rescue.card.print.hand"));
    await person.seesNot(words("rescue.card.print.button"));
    const { text, sheets } = await person.prints();
    expect(sheets).toBe(1);
    for (const id of CASES) expect(text).toContain(words(`rescue.cases.${id}.${lastOf(id)}`));
    expect(text).toContain(words("rescue.card.blank"));
  });
});

describe("somebody in an emergency", () => {
  test("calls by one press, and reads all of it where there is no network", async () => {
    const person = await opensRescue(office);
    expect(await person.leads(PHONE)).toBe("tel:+442079460123");
    await person.sees(say("shell.offline.status"));
    person.allows(/ERR_INTERNET_DISCONNECTED/);
    await person.goesOffline();
    await person.kills();
    await person.sees(say("shell.no-network.status"));
    expect(await person.leads(PHONE)).toBe("tel:+442079460123");
    for (const id of CASES) {
      await person.presses(say(`rescue.cases.${id}.title`), "summary");
      await person.sees(say(`rescue.cases.${id}.one`));
    }
    isPrintedWell(await person.prints());
  });

  test("finds room for a number where the organisation has named none", async () => {
    office.configures({ helpDesk: {} });
    const person = await opensRescue(office);
    await person.sees(say("shell.desk.lead"));
    expect((await person.prints()).text).toContain(say("rescue.card.blank"));
  });
});

describe("the sheet of somebody who is signed in", () => {
  const lands = async (name: string, phone: string): Promise<Person> => {
    const person = await office.arrives({ colorScheme: "dark" });
    await person.opens("/en/sign-in");
    await signsIn(person, name);
    await person.sees(say(name === "petra" ? "done.title" : "backup.note"));
    await person.opens("/en/done");
    await person.sees(filled(say("method.authenticatorNamed"), { name: phone }));
    return person;
  };

  test.each([
    ["petra", ["Petra", "Novak"], "iPhone 15"],
    ["omar", ["Omar", "Haddad"], "Pixel 6"],
  ])(
    "says what %s has, and neither name, address, number nor secret",
    async (name, names, phone) => {
      const person = await lands(name, phone);
      const print = await person.prints();
      isPrintedWell(print);
      expect(print.text).toContain(say("done.have.title"));
      expect(print.text).toContain(say("method.authenticator"));
      if (name === "petra") {
        expect(print.text).toMatch(filled(say("method.mobileNamed"), { digits: "23" }));
      }
      const theirs = [...names, `${name}@`, "7700900", phone];
      for (const secret of theirs) expect(print.text).not.toContain(secret);
    },
  );
});
