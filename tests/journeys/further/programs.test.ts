import { describe, expect, test } from "vitest";
import type { Person, PersonOptions } from "../person.ts";
import { openOffice } from "../steps/office.ts";
import { signsIn } from "../steps/signs-in.ts";
import { WALKED } from "../steps/walked.ts";
import { filled, type Say, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const allowing = (): void =>
  office.configures({ steps: { backup: true, appPassword: true }, signIn: undefined });

const opensApps = async (options: Partial<PersonOptions> = {}): Promise<Person> => {
  const person = await office.arrives(options);
  await person.opens("/en/apps");
  // By then the config is here, and with it what the organisation allows.
  await person.sees("Contoso");
  return person;
};

const picks = (person: Person, program: string): Promise<void> =>
  person.presses(say(`apps.program.${program}`), "checkbox");

const answers = (person: Person, answer: string): Promise<void> =>
  person.presses(say(`apps.answer.${answer}`), "radio");

const counted = (kind: string, count: number, words: Say = say): RegExp =>
  filled(words(`apps.count.${kind}_${count === 1 ? "one" : "other"}`), { count: String(count) });

describe("the programs of a person", () => {
  test("are answered in place, several at once, and counted", async () => {
    allowing();
    const person = await opensApps();
    await person.sees(say("apps.sum.none"));
    await picks(person, "outlook-mobile");
    await person.sees(say("apps.verdict.works"));
    await picks(person, "teams");
    await picks(person, "apple-mail-ios");
    await person.sees(counted("unsure", 1));
    await answers(person, "ios-11");
    await person.sees(say("apps.deed.remove"));
    await person.sees(say("apps.deed.add-exchange"));
    await picks(person, "outlook-windows");
    await answers(person, "office-2013");
    await person.sees(say("apps.reason.by-keys"));
    await person.sees(counted("works", 2));
    await person.sees(counted("re-add", 1));
    await person.sees(counted("replace", 1));
    await person.seesNot(counted("unsure", 1));
    await picks(person, "teams");
    await person.sees(counted("works", 1));
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
  });

  test("whose version is not known come with a way to find it", async () => {
    const person = await opensApps();
    await picks(person, "outlook-windows");
    await answers(person, "unknown");
    await person.sees(say("apps.find.office"));
    await person.seesNot(say("apps.find.ios"));
  });

  test("can be read about without being picked", async () => {
    const person = await opensApps();
    await person.presses(say("apps.program.skype"), "summary");
    await person.sees(say("apps.reason.skype"));
    await person.sees(say("apps.sum.none"));
  });

  test("are there again after a reload, with nothing moved, until they are cleared", async () => {
    allowing();
    const person = await opensApps();
    await picks(person, "apple-mail-ios");
    await answers(person, "ios-11");
    await picks(person, "scanner");
    await answers(person, "sends-password");
    await person.sees(counted("app-password", 1));
    const { "second-step": kept = "" } = await person.kept();
    expect(JSON.parse(kept).programs).toEqual({
      "apple-mail-ios": "ios-11",
      scanner: "sends-password",
    });
    await person.reloads();
    await person.sees(counted("app-password", 1));
    await person.sees(counted("re-add", 1));
    await person.settles();
    expect(await person.layoutShift()).toBe(0);
    await person.presses(say("apps.sum.button"));
    await person.sees(say("apps.sum.none"));
    await person.reloads();
    await person.sees("Contoso");
    await person.sees(say("apps.sum.none"));
  });
});

describe("a scanner that sends with a password", () => {
  const asksAboutScanner = async (options: Partial<PersonOptions> = {}): Promise<Person> => {
    const person = await opensApps(options);
    await picks(person, "scanner");
    await answers(person, "sends-password");
    return person;
  };

  test("needs an app password, and the step says how to make it and where it goes", async () => {
    allowing();
    const paul = await asksAboutScanner({ clock: new Date("2026-12-01T09:00:00Z") });
    await paul.sees(say("apps.until.ahead"));
    await paul.sees(say("apps.condition.only-sending"));
    await paul.presses(say("apps.make.link"));
    await paul.sees(say("app-password.yours.needed"));
    await paul.sees(say("apps.program.scanner"));
    await paul.sees(say("app-password.paste.scanner"));
    await paul.seesNot(say("app-password.paste.script"));
    expect(await paul.axe()).toEqual([]);
    await paul.reloads();
    await paul.sees(say("app-password.yours.needed"));
    await paul.settles();
    expect(await paul.layoutShift()).toBe(0);
  });

  test("is told in January 2027 that this way of sending was turned off", async () => {
    allowing();
    const paul = await asksAboutScanner({ clock: new Date("2027-01-15T09:00:00Z") });
    await paul.sees(say("apps.verdict.app-password"));
    await paul.sees(say("apps.until.over"));
    await paul.seesNot(say("apps.until.ahead"));
  });

  test("has to find another way where the organisation has no app passwords", async () => {
    office.configures({ steps: { backup: true, appPassword: false }, signIn: undefined });
    const paul = await asksAboutScanner();
    await paul.sees(say("apps.reason.not-allowed"));
    await paul.sees(say("apps.deed.other-way"));
    await paul.seesNot(say("apps.make.link"));
    await paul.opens("/en/app-password");
    await paul.sees(say("app-password.yours.disallowed"));
  });
});

describe("where the organisation has said nothing about app passwords", () => {
  const signsInAsPaul = async (): Promise<Person> => {
    const paul = await office.arrives();
    await paul.opens("/en/sign-in");
    await signsIn(paul, "paul");
    await paul.sees(say("done.title"));
    return paul;
  };

  test("paul’s scanner brings the step into his way, and no scanner takes it out", async () => {
    const paul = await signsInAsPaul();
    await paul.opens("/en/");
    await paul.sees(say("start.finished.title"));
    await paul.seesNot(say("steps.app-password.title"));
    await paul.opens("/en/apps");
    await picks(paul, "scanner");
    await answers(paul, "sends-password");
    await paul.sees(say("apps.deed.it-first"));
    await paul.presses(say("shell.continue.button"));
    await paul.sees(say("app-password.yours.needed"));
    await paul.sees(filled(say("shell.step.status"), { step: "5", total: "6" }));
    await paul.opens("/en/");
    await paul.sees(say("steps.app-password.title"));
    await paul.sees(say("start.title"));
    await paul.reloads();
    await paul.sees(say("steps.app-password.title"));
    await paul.settles();
    expect(await paul.layoutShift()).toBe(0);
    await paul.opens("/en/apps");
    await paul.presses(say("apps.sum.button"));
    await paul.opens("/en/");
    await paul.sees(say("start.finished.title"));
    await paul.seesNot(say("steps.app-password.title"));
  });

  test("whoever said that none was needed, and then finds one, is asked again", async () => {
    const paul = await signsInAsPaul();
    await paul.opens("/en/apps");
    await picks(paul, "teams");
    await paul.opens("/en/app-password");
    await paul.presses(say("app-password.button"));
    await paul.opens("/en/apps");
    await picks(paul, "scanner");
    await answers(paul, "sends-password");
    await paul.presses(say("shell.continue.button"));
    await paul.sees(say("app-password.made.button"));
    await paul.presses(say("app-password.made.button"));
    await paul.sees(say("check.ticked"));
  });
});

describe("the step about app passwords", () => {
  test("names two programs, and where each gets its own", async () => {
    allowing();
    const person = await opensApps({ language: "de" });
    await person.opens("/de/apps");
    const words = wordsIn("de");
    for (const program of ["script", "scanner"]) {
      await person.presses(words(`apps.program.${program}`), "checkbox");
      await person.presses(words("apps.answer.sends-password"), "radio");
    }
    await person.sees(counted("app-password", 2, words));
    await person.presses(words("shell.continue.button"));
    await person.sees(words("app-password.yours.needed"));
    await person.sees(words("app-password.paste.scanner"));
    await person.sees(words("app-password.paste.script"));
    await person.reloads();
    await person.sees(words("apps.program.script"));
    await person.settles();
    expect(await person.layoutShift()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });

  test("says of each program why it needs none, and of which it is not clear", async () => {
    allowing();
    const person = await opensApps();
    await picks(person, "outlook-windows");
    await answers(person, "office-2013");
    await person.opens("/en/app-password");
    await person.presses(say("app-password.why.unneeded"), "summary");
    await person.sees(say("apps.program.outlook-windows"));
    await person.sees(say("apps.reason.by-keys"));
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
    await person.opens("/en/apps");
    await picks(person, "samsung");
    await person.opens("/en/app-password");
    await person.presses(say("app-password.why.unclear"), "summary");
    await person.sees(say("apps.reason.samsung"));
    await person.seesNot(say("apps.reason.by-keys"));
  });

  test("lets somebody go on who needs none, and ticks nothing unasked", async () => {
    allowing();
    const person = await opensApps();
    await picks(person, "thunderbird");
    await answers(person, "thunderbird-78");
    await person.presses(say("shell.continue.button"));
    await person.sees(say("app-password.yours.unneeded"));
    await person.opens("/en/");
    await person.sees(say("steps.app-password.reason"));
    await person.opens("/en/app-password");
    await person.presses(say("app-password.button"));
    await person.presses(say("done.button"));
    await person.sees(say("steps.state.not-needed"));
  });
});

test("without a network, programs can be picked, and are kept", async () => {
  const person = await opensApps();
  await person.sees(say("shell.offline.status"));
  person.allows(/ERR_INTERNET_DISCONNECTED/);
  await person.goesOffline();
  await person.reloads();
  await picks(person, "gmail");
  await person.sees(say("apps.deed.add-office"));
  await person.reloads();
  await person.sees(counted("re-add", 1));
});

test.each(WALKED)("without JavaScript, every answer can be read, in %s", async (tag) => {
  const words = wordsIn(tag);
  const person = await office.arrives({ javaScript: false, language: tag });
  // How Chromium 156 words it that scripts are off.
  person.allows(/^failed request: .*\.js csp$/);
  await person.opens(`/${tag}/apps`);
  await person.presses(words("apps.program.gmail"), "summary");
  await person.sees(words("apps.deed.add-office"));
  await person.presses(words("apps.program.outlook-windows"), "summary");
  await person.presses(words("apps.answer.office-2010"), "radio");
  await person.sees(words("apps.reason.only-old"));
  await person.presses(words("apps.answer.office-2013"), "radio");
  await person.sees(words("apps.reason.by-keys"));
  await person.seesNot(words("apps.reason.only-old"));
  await person.opens(`/${tag}/app-password`);
  await person.presses(words("app-password.make.title"), "summary");
  await person.sees(words("app-password.paste.scanner"));
});
