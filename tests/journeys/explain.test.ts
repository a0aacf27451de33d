import { describe, expect, test } from "vitest";
import type { ErrorId } from "../../app/domain/errors/errors.ts";
import { ERRORS } from "../../app/domain/errors/errors.ts";
import type { LanguageTag } from "../../app/domain/languages.ts";
import type { Person } from "./person.ts";
import { pressesByKey, typesByKey, walksTo } from "./steps/by-keyboard.ts";
import { openOffice } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { type Say, wordsIn } from "./steps/words.ts";

const office = openOffice();
const english = wordsIn("en");

const FIELD = "help.search.label";
const CORRELATION = "824fc737-3721-428a-adb8-e51aec8c4cce";

/** A whole page of Microsoft's, as it is copied. */
const PAGE = `Sign in\nSorry, but we’re having trouble signing you in.\n\nAADSTS53003: Access has been blocked by Conditional Access policies.\nTrace ID: 2f8ccb7a\nCorrelation ID: ${CORRELATION}\nTimestamp: 2026-11-17 18:39:09Z`;
const UNKNOWN = `AADSTS90123: Contoso says no.\nCorrelation ID: ${CORRELATION}`;

const shownOf = (id: ErrorId): string => ERRORS.find((error) => error.id === id)?.shown ?? "";

const seesExplained = async (person: Person, id: ErrorId, say: Say = english): Promise<void> => {
  for (const part of ["title", "cause", "next"]) {
    await person.sees(say(`explain.errors.${id}.${part}`));
  }
};

/** Where a text can be found that should be nowhere. */
const traces = async (person: Person, text: string): Promise<readonly string[]> =>
  (await person.trail()).filter((line) => line.includes(text)).map((line) => line.slice(0, 200));

const opens = async (person: Person, language: LanguageTag = "en"): Promise<void> => {
  await person.opens(`/${language}/help`);
  await person.settles();
};

describe.each(WALKED)("a message in %s", (language) => {
  const say = wordsIn(language);
  const narrow = { language, viewport: { width: 320, height: 640 } };

  test("that is known gets its cause, what to do, and who can mend it", async () => {
    const person = await office.arrives(narrow);
    await opens(person, language);
    await person.drops(say(FIELD), PAGE);
    await seesExplained(person, "blocked", say);
    await person.sees(say("explain.known.status"));
    await person.sees(say("explain.mender.desk"));
    await person.sees("help@contoso.example");
    await person.seesNot(say("help.group.phone"));
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
  });

  test("that nobody knows leads to the help desk", async () => {
    const person = await office.arrives(narrow);
    await opens(person, language);
    await person.drops(say(FIELD), UNKNOWN);
    await person.sees(say("explain.unknown.title"));
    await person.sees(say("explain.unknown.lead"));
    await person.sees(say("desk-code.lead"));
    await person.sees(say("desk-code.lead"));
    await person.sees("help@contoso.example");
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
  });

  test("is picked by its words or its meaning from a list", async () => {
    const person = await office.arrives(narrow);
    await opens(person, language);
    await person.presses(say("explain.pick.title"), "summary");
    await person.sees(shownOf("activation-failed"));
    await person.sees(say("explain.errors.activation-failed.title"));
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
    await person.presses(say("explain.errors.activation-failed.title"), "button");
    await seesExplained(person, "activation-failed", say);
    await person.sees(say("explain.known.unsure"));
    await person.seesNot(shownOf("not-activated"));
    expect(await person.finds(say(FIELD))).toBe(shownOf("activation-failed"));
    expect(await person.standsOn()).toBe(say("explain.errors.activation-failed.title"));
  });
});

describe("an explanation", () => {
  test("leads on to the step or the guide that mends it", async () => {
    const person = await office.arrives();
    await opens(person);
    await person.drops(english(FIELD), "No usable data");
    await seesExplained(person, "no-usable-data");
    expect(await person.leads("I can’t scan the barcode")).toBe("/en/help/cant-scan");
    await person.drops(english(FIELD), "AADSTS700082");
    await seesExplained(person, "over");
    await person.presses(english("steps.sign-in.button"), "link");
    await person.sees(english("sign-in.title"));
  });

  test("of a number is there as the last digit is typed, a number of six digits, too", async () => {
    const person = await office.arrives();
    await opens(person);
    await person.types(english(FIELD), "700016");
    await seesExplained(person, "unknown-app");
  });

  test("goes with what stands in the field, and all topics come back", async () => {
    const person = await office.arrives();
    await opens(person);
    await person.drops(english(FIELD), "Need admin approval");
    await seesExplained(person, "approval");
    await person.types(english(FIELD), "");
    await person.sees(english("help.group.phone"));
    await person.seesNot(english("explain.errors.approval.title"));
  });

  test("is found, picked and left by keyboard alone", async () => {
    const person = await office.arrives();
    await opens(person);
    await pressesByKey(person, english("explain.pick.title"));
    await person.sees(shownOf("not-activated"));
    const title = english("explain.errors.too-many-phones.title");
    await pressesByKey(person, `${shownOf("too-many-phones")} ${title}`);
    await seesExplained(person, "too-many-phones");
    expect(await person.standsOn()).toBe(title);
    await person.strikes("Tab");
    expect(await person.standsOn()).toBe("My old phone still gets requests");
    await person.reloads();
    await person.settles();
    await typesByKey(person, english(FIELD), "AADSTS50105");
    await seesExplained(person, "not-assigned");
    await walksTo(person, english("steps.install.button"));
  });
});

test("without a network, messages are explained and listed all the same", async () => {
  const person = await office.arrives();
  await opens(person);
  await person.sees(english("shell.offline.status"));
  await person.settles();
  await person.goesOffline();
  await person.drops(english(FIELD), PAGE);
  await seesExplained(person, "blocked");
  await person.presses(english("explain.pick.title"), "summary");
  await person.presses(english("explain.errors.busy.title"), "button");
  await seesExplained(person, "busy");
});

test("a list that does not come says so, and the field is still there", async () => {
  const person = await office.arrives({ takesWorkers: false });
  person.allows(/words\/|Service Worker registration blocked/);
  await person.loses("/words/");
  await opens(person);
  await person.presses(english("explain.pick.title"), "summary");
  await person.sees(english("explain.pick.failed"));
  expect(await person.axe()).toEqual([]);
});

test("what was pasted is in no request, no console, no history and nowhere kept", async () => {
  const person = await office.arrives();
  await opens(person);
  await person.sees(english("shell.offline.status"));
  for (const text of [PAGE, UNKNOWN]) {
    await person.drops(english(FIELD), text);
    await person.sees(
      text === PAGE ? english("explain.known.status") : english("explain.unknown.title"),
    );
    expect(await person.finds(english(FIELD))).toContain(CORRELATION);
    expect(await traces(person, CORRELATION)).toEqual([]);
  }
  await person.presses(english("help.button"));
  await person.sees(english("start.lead"));
  await person.goesBack();
  await person.sees(english("help.group.phone"));
  expect(await person.finds(english(FIELD))).toBe("");
  expect(await traces(person, CORRELATION)).toEqual([]);
});

test("a secret in the search field is taken out, and neither kept nor sent", async () => {
  const person = await office.arrives();
  await opens(person);
  await person.types(english(FIELD), "918273");
  await person.sees(english("explain.secret.title"));
  expect(await person.finds(english(FIELD))).toBe("");
  // Typed letter by letter, a link is known as one by its beginning.
  await person.types(english(FIELD), "otpauth:");
  await person.sees(english("explain.secret.lead"));
  expect(await person.finds(english(FIELD))).toBe("");
  await person.drops(english(FIELD), `${PAGE}\nhttps://x.example/?code=0.AXkVTrailOfACode`);
  await person.sees(english("explain.secret.title"));
  expect(await person.finds(english(FIELD))).toBe("");
  for (const secret of ["918273", "TrailOfACode"]) expect(await traces(person, secret)).toEqual([]);
  expect(await person.address()).toBe("/en/help");
  expect(await person.axe()).toEqual([]);
});
