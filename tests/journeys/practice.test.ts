import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../app/domain/languages.ts";
import type { Person } from "./person.ts";
import { pressesByKey, typesByKey } from "./steps/by-keyboard.ts";
import { openOffice } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { type Say, wordsIn } from "./steps/words.ts";

const office = openOffice();
const english = wordsIn("en");

const readsNumber = async (person: Person, say: Say = english): Promise<string> => {
  const label = say("practice.number.label");
  const text = await person.reads(new RegExp(`^${label} \\p{Nd}{2}$`, "u"));
  return text.slice(-2);
};

/** Two digits that are not these. */
const another = (number: string): string => (number === "10" ? "11" : "10");

const opens = async (person: Person, language: LanguageTag = "en"): Promise<void> => {
  await person.opens(`/${language}/practice`);
  await person.settles();
};

/** To the request on one phone; the number on the way. */
const opensRequest = async (person: Person, say: Say = english): Promise<string> => {
  await person.presses(say("practice.choosing.phone.button"));
  const number = await readsNumber(person, say);
  await person.presses(say("practice.number.button"));
  return number;
};

const approves = async (person: Person, number: string, say: Say = english): Promise<void> => {
  await person.types(say("practice.request.label"), number);
  await person.presses(say("practice.request.yes.button"));
};

const meetsStranger = async (person: Person, say: Say = english): Promise<void> => {
  await approves(person, await opensRequest(person, say), say);
  await person.presses(say("practice.matched.button"));
  await person.sees(say("practice.stranger.lead"));
};

describe("rehearsing number matching", () => {
  test("goes to its end by keyboard alone, each screen said as it comes", async () => {
    const say = english;
    const person = await office.arrives();
    await opens(person);
    await pressesByKey(person, say("practice.choosing.phone.button"));
    const number = await readsNumber(person);
    expect(await person.standsOn()).toBe(say("practice.number.title"));
    await pressesByKey(person, say("practice.number.button"));
    await person.seesNot(number);
    expect(await person.standsOn()).toBe(say("practice.request.title"));
    await pressesByKey(person, say("practice.request.aside.button"));
    expect(await person.standsOn()).toBe(say("practice.aside.title"));
    expect(await readsNumber(person)).toBe(number);
    await pressesByKey(person, say("practice.aside.button"));
    await typesByKey(person, say("practice.request.label"), number);
    await person.strikes("Enter");
    await person.sees(say("practice.matched.lead"));
    expect(await person.standsOn()).toBe(say("practice.matched.title"));
    await pressesByKey(person, say("practice.matched.button"));
    expect(await person.standsOn()).toBe(say("practice.stranger.title"));
    await pressesByKey(person, say("practice.request.no.button"));
    expect(await person.standsOn()).toBe(say("practice.refused.title"));
    await pressesByKey(person, say("practice.refused.yes.button"));
    expect(await person.standsOn()).toBe(say("practice.learnt.title"));
    await person.sees(say("practice.learnt.reported"));
    await pressesByKey(person, say("practice.learnt.button"));
    await person.sees(say("scan.phone.lead"));
  });

  test("is kind about a wrong number, and shows a new one", async () => {
    const person = await office.arrives();
    await opens(person);
    const number = await opensRequest(person);
    await approves(person, another(number));
    await person.sees(english("practice.missed.wrong.lead"));
    await person.presses(english("practice.missed.button"));
    const next = await readsNumber(person);
    expect(next).not.toBe(number);
    await person.presses(english("practice.number.button"));
    await approves(person, next);
    await person.sees(english("practice.matched.title"));
  });

  test("asks for the digits where somebody says yes without them", async () => {
    const person = await office.arrives();
    await opens(person);
    await opensRequest(person);
    await person.presses(english("practice.request.yes.button"));
    await person.sees(english("practice.request.unreadable"));
    await person.presses(english("practice.request.no.button"));
    await person.sees(english("practice.missed.refused.lead"));
  });

  test("leaves the number in view on two screens", async () => {
    const person = await office.arrives();
    await opens(person);
    await person.presses(english("practice.choosing.screens.button"));
    const number = await readsNumber(person);
    await person.sees(english("practice.device.quiet"));
    await person.presses(english("practice.number.button"));
    await person.sees(english("practice.request.ask"));
    expect(await readsNumber(person)).toBe(number);
  });

  test("explains to whoever lets a stranger in why not to, and never praises it", async () => {
    const person = await office.arrives();
    await opens(person);
    await meetsStranger(person);
    await approves(person, "42");
    await person.sees(english("practice.let-in.lead"));
    await person.seesNot(english("practice.learnt.title"));
    await person.presses(english("practice.let-in.button"));
    await person.sees(english("practice.stranger.again.title"));
    await person.presses(english("practice.request.no.button"));
    await person.presses(english("practice.refused.no.button"));
    await person.sees(english("practice.learnt.unreported"));
  });

  test("is opened from the page about the number, and leads back there", async () => {
    const person = await office.arrives();
    await person.opens("/en/approve");
    await person.presses(english("approve.practice.link"));
    await person.sees(english("practice.lead"));
    await opensRequest(person);
    await person.presses(english("practice.leave.link"));
    await person.sees(english("approve.lead"));
  });

  test("asks nothing of anybody, and leaves nothing behind", async () => {
    const person = await office.arrives();
    await opens(person);
    const before = await person.kept();
    await meetsStranger(person);
    await person.presses(english("practice.request.no.button"));
    await person.presses(english("practice.refused.yes.button"));
    expect(await person.kept()).toEqual(before);
    expect(office.tenant().calls()).toEqual([]);
  });
});

describe.each(WALKED)("the rehearsal in %s", (language) => {
  const say = wordsIn(language);

  test("takes the reader’s own digits, and every screen is in order", async () => {
    const person = await office.arrives({ language, viewport: { width: 320, height: 568 } });
    const looks = async () => {
      await person.sees(say("practice.lead"));
      expect(await person.axe()).toEqual([]);
      expect(await person.overflow()).toBe(0);
    };
    await opens(person, language);
    const number = await opensRequest(person, say);
    await looks();
    await approves(person, number, say);
    await looks();
    await person.presses(say("practice.matched.button"));
    await looks();
    await person.presses(say("practice.request.yes.button"));
    await looks();
    await person.presses(say("practice.let-in.button"));
    await person.presses(say("practice.request.no.button"));
    await looks();
    await person.presses(say("practice.refused.yes.button"));
    await looks();
    expect(await person.layoutShift()).toBe(0);
  });
});

test("without a script the rehearsal is explained, and no button is dead", async () => {
  const person = await office.arrives({ javaScript: false });
  person.allows(/^failed request: .*\.js csp$/);
  await person.opens("/en/practice");
  await person.sees(english("practice.choosing.two"));
  await person.sees(english("practice.choosing.four"));
  await person.seesNot(english("practice.choosing.phone.button"));
});
