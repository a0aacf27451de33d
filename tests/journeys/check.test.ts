import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../app/domain/languages.ts";
import type { Person } from "./person.ts";
import { pressesByKey } from "./steps/by-keyboard.ts";
import { ANDROID } from "./steps/devices.ts";
import { openOffice } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { asks } from "./steps/ways.ts";
import { filled, type Say, wordsIn } from "./steps/words.ts";

const office = openOffice();
const english = wordsIn("en");

const SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const OLD_IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) ${SAFARI} Version/15.6 Mobile/15E148 Safari/604.1`;
const OUTLOOK = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${SAFARI} Mobile/15E148 Outlook-iOS/2.0`;
const WINDOWS =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

const DESK = {
  userAgent: WINDOWS,
  viewport: { width: 1280, height: 800 },
  mobile: false,
  hasTouch: false,
} as const;

/** How Chromium notes that Graph refuses a stranger, which is the answer that counts here. */
const REFUSAL = /status of 401/;

type Options = Parameters<typeof office.arrives>[0];

const opens = async (options: Options = {}, language: LanguageTag = "en"): Promise<Person> => {
  const person = await office.arrives(options);
  person.allows(REFUSAL);
  await person.opens(`/${language}/check`);
  await person.settles();
  return person;
};

const checks = async (person: Person, say: Say = english): Promise<void> => {
  await person.presses(say("ready.button"));
  await person.sees(say("ready.again.button"));
};

const isReady = async (person: Person, isAndroid: boolean, say: Say = english): Promise<void> => {
  const questions = ["lock", "space", "notifications", ...(isAndroid ? ["store"] : [])];
  for (const question of questions) {
    await person.chooses(say(`ready.${question}.title`), say("ready.answer.yes"));
  }
  if (isAndroid) await person.chooses(say("ready.profile.title"), say("ready.answer.no"));
  await person.sees(say("ready.summary.ready"));
};

describe("checking a phone", () => {
  test("that is fine leads by a few questions to the next step", async () => {
    const person = await opens(ANDROID);
    await person.sees(english("ready.not-yet"));
    await person.sees(english("ready.version.fine"));
    await checks(person);
    await person.sees(english("ready.clock.fine"));
    await person.sees(english("ready.summary.questions"));
    await isReady(person, true);
    expect(await person.layoutShift()).toBe(0);
    await person.presses(english("steps.sign-in.button"));
    await person.sees(english("sign-in.lead"));
  });

  test("asks nobody anything before a press, and then nothing about the person", async () => {
    const person = await opens(ANDROID);
    expect(office.tenant().calls()).toEqual([]);
    const before = await person.kept();
    await checks(person);
    const calls = office.tenant().calls();
    expect(calls.map(({ path, status }) => [path, status])).toEqual([["/demo/graph/v1.0/me", 401]]);
    await isReady(person, true);
    expect(await person.kept()).toEqual(before);
  });

  test("whose clock is ten minutes off says so, and how to mend it", async () => {
    office.setsClockBack(600_000);
    const person = await opens();
    await checks(person);
    await person.sees(filled(english("ready.clock.ahead"), { time: "10 minutes" }));
    await person.sees(english("ready.summary.looks_one"));
    await asks(person, english("ready.clock.title"), english("ready.clock.wrong"));
  });

  test("whose camera is refused says how to allow it", async () => {
    const person = await office.arrives();
    await person.opens("/en/about");
    await person.refusesCamera();
    await person.opens("/en/check");
    await person.sees(english("ready.camera.refused"));
    await asks(person, english("ready.camera.title"), english("ready.camera.answer"));
  });

  test("without a camera has no need of one", async () => {
    const person = await opens();
    await person.sees(english("ready.camera.absent"));
    await asks(person, english("ready.camera.title"), english("ready.camera.without"));
  });

  test("that Graph does not answer may go on all the same", async () => {
    const person = await opens();
    person.allows(/demo\/graph|ERR_FAILED/);
    await person.loses("/demo/graph/");
    await checks(person);
    await person.sees(english("ready.not-reached"));
    await person.sees(english("ready.summary.looks_one"));
    await asks(person, english("ready.graph.title"), english("ready.graph.answer"));
    await person.presses(english("steps.sign-in.button"));
    await person.sees(english("sign-in.lead"));
  });

  test("without a sign-in in the config asks our own host alone", async () => {
    office.configures({ signIn: undefined, checking: "ticks" });
    const person = await opens();
    await checks(person);
    await person.sees(english("ready.not-asked"));
    await person.sees(english("ready.reached"));
    expect(office.tenant().calls()).toEqual([]);
  });

  test("leaves the keyboard where it was pressed: on what is next", async () => {
    const person = await opens();
    await pressesByKey(person, english("ready.button"));
    await person.sees(english("ready.again.button"));
    expect(await person.standsOn()).toBe(english("steps.sign-in.button"));
  });

  test("answers each question where it stands, whatever the answer", async () => {
    const person = await opens();
    const lock = english("ready.lock.title");
    await person.chooses(lock, english("ready.answer.no"));
    await person.sees(english("ready.lock.look"));
    await person.chooses(lock, english("ready.answer.unknown"));
    await person.sees(english("ready.lock.how"));
    await person.chooses(lock, english("ready.answer.yes"));
    await person.sees(english("ready.good"));
  });

  test("is found where somebody doubts their phone", async () => {
    const person = await office.arrives();
    await person.opens("/en/install");
    await person.presses(english("install.ways.ready.title"), "summary");
    await person.presses(english("ready.title"));
    await person.sees(english("ready.lead"));
  });
});

describe("an iPhone", () => {
  test("with an old system may be too old, which is no last word", async () => {
    const person = await opens({ userAgent: OLD_IPHONE });
    await person.sees(english("ready.version.old"));
    await asks(person, english("ready.version.title"), english("ready.version.answer"));
    await checks(person);
    await person.seesNot(english("ready.store.title"));
    await person.seesNot(english("ready.profile.title"));
  });

  test("inside an app is shown the way out, and asked for its version", async () => {
    const person = await opens({ userAgent: OUTLOOK });
    await person.sees(english("ready.browser.in-app"));
    await asks(person, english("ready.browser.title"), english("in-app.lead"));
    await person.sees(english("in-app.copy.button"));
    await asks(person, english("ready.version.title"), english("ready.version.ios.how"));
    await person.chooses(english("ready.version.ios.title"), english("ready.answer.no"));
    await person.sees(english("ready.version.old"));
    await person.sees(english("ready.version.answer"));
    await person.chooses(english("ready.version.ios.title"), english("ready.answer.yes"));
    await person.sees(english("ready.version.fine"));
  });
});

describe("a computer", () => {
  test("is told that it is the one that is checked, and shown the way to the phone", async () => {
    const person = await opens(DESK);
    await person.sees(english("ready.computer.lead"));
    await person.seesNot(english("ready.camera.title"));
    await person.seesNot(english("ready.asked.title"));
    await person.presses(english("ready.computer.button"));
    await person.sees(english("ready.summary.computer"));
    await person.sees(english("hand-over.lead"));
    expect(await person.axe()).toEqual([]);
  });
});

test("without a script the page says that it can check nothing, and has no dead button", async () => {
  const person = await office.arrives({ javaScript: false });
  person.allows(/^failed request: .*\.js csp$/);
  await person.opens("/en/check");
  await person.sees(english("ready.script"));
  await person.seesNot(english("ready.button"));
  await person.seesNot(english("ready.lock.title"));
});

describe.each(WALKED)("the check in %s", (language) => {
  const say = wordsIn(language);

  test("is in order once all is open on the smallest phone, and moved nothing", async () => {
    office.setsClockBack(600_000);
    const viewport = { width: 320, height: 568 };
    const person = await opens({ language, viewport, userAgent: OLD_IPHONE }, language);
    await checks(person, say);
    expect(await person.layoutShift()).toBe(0);
    await asks(person, say("ready.clock.title"), say("ready.clock.wrong"));
    await asks(person, say("ready.version.title"), say("ready.version.answer"));
    await person.chooses(say("ready.lock.title"), say("ready.answer.no"));
    await person.sees(say("ready.lock.look"));
    expect(await person.overflow()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });
});
