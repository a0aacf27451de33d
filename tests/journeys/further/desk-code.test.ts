import { describe, expect, test } from "vitest";
import { formatItPath } from "../../../app/domain/it-pages.ts";
import type { Person } from "../person.ts";
import { having } from "../steps/devices.ts";
import { openOffice } from "../steps/office.ts";
import { typesCode } from "../steps/reads-codes.ts";
import { signsIn } from "../steps/signs-in.ts";
import { WALKED } from "../steps/walked.ts";
import { filled, itWords, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const CODE = /^1\w{3}-\w{4}$/;

/** IT, who has the person on the phone, hears the code and is told all of this. */
const hears = async (code: string, told: readonly string[]): Promise<void> => {
  const it = await office.arrives();
  await it.opens(formatItPath("start"));
  await typesCode(it, code);
  await it.sees(itWords("desk.news.whole"));
  for (const words of told) await it.sees(words);
};

/** The code on the page, after the words about it. */
const readsOut = async (person: Person, words = say): Promise<string> => {
  await person.sees(words("desk-code.lead"));
  return person.reads(CODE);
};

const signsInToFault = async (person: Person): Promise<void> => {
  person.allows(/status of 418 .*\/demo\/graph\//);
  office.refusesMethods(418);
  await person.opens("/en/sign-in");
  await signsIn(person, "ben");
  await person.sees(say("fault.unexpected.title"));
};

const BEN_IS_TOLD = [
  say("steps.install.title"),
  itWords("desk.fault.unexpected-graph.title"),
  itWords("desk.mode.checks.title"),
  itWords("desk.system.android"),
  itWords("desk.place.other-browser"),
];

describe("a fault that nobody expected", () => {
  test("brings its code along, which IT turns back into where the person is", async () => {
    const ben = await office.arrives({
      ...having("Samsung’s browser"),
      viewport: { width: 320, height: 568 },
    });
    await signsInToFault(ben);
    await ben.sees(filled(say("fault.unexpected.lead"), { code: "graph-418" }));
    const code = await readsOut(ben);
    // A screen reader says it letter by letter.
    await ben.sees([...code.replace("-", "")].join(", "));
    expect(await ben.overflow()).toBe(0);
    expect(await ben.axe()).toEqual([]);
    expect(JSON.stringify(await ben.kept())).not.toMatch(new RegExp(`${code}|418|unexpected`));
    await hears(code, BEN_IS_TOLD);
  });

  test("is in the code on every later page, and forgotten with the tab", async () => {
    const ben = await office.arrives({ ...having("Samsung’s browser"), colorScheme: "dark" });
    await signsInToFault(ben);
    const code = await readsOut(ben);
    await ben.presses(say("shell.menu.help.link"));
    await ben.sees(say("help.lead"));
    expect(await readsOut(ben)).toBe(code);
    await ben.presses(say("shell.menu.about.link"));
    await ben.sees(say("about.lead"));
    expect(await readsOut(ben)).toBe(code);
    office.refusesMethods(403);
    ben.allows(/status of 403 .*\/demo\/graph\//);
    await ben.reloads();
    await ben.settles();
    await hears(await readsOut(ben), [
      itWords("desk.fault.forbidden.title"),
      itWords("desk.mode.not-allowed.title"),
    ]);
  });
});

test("somebody without the admin’s consent is found to tick the steps", async () => {
  const fay = await office.arrives(having("Safari on an iPhone"));
  fay.allows(/status of 400 .*\/oauth2\/v2\.0\/token/);
  await fay.opens("/en/sign-in");
  await signsIn(fay, "fay");
  await fay.sees(say("fault.consent-needed.title"));
  await fay.presses(say("shell.menu.help.link"));
  await hears(await readsOut(fay), [
    itWords("desk.fault.consent-needed.title"),
    itWords("desk.system.ios"),
    itWords("desk.place.browser.ios"),
  ]);
});

describe.each(WALKED)("somebody who reads %s", (language) => {
  test("finds the code on help and about, in room that was kept for it", async () => {
    const words = wordsIn(language);
    const person = await office.arrives({ language, viewport: { width: 320, height: 568 } });
    const codes: string[] = [];
    for (const page of ["help", "about"]) {
      await person.opens(`/${language}/${page}`);
      await person.sees("Contoso");
      codes.push(await readsOut(person, words));
      expect(await person.layoutShift()).toBe(0);
      expect(await person.overflow()).toBe(0);
      expect(await person.axe()).toEqual([]);
    }
    expect(codes[0]).toBe(codes[1]);
    await hears(codes[0] ?? "", [
      itWords("desk.mode.signed-out.title"),
      itWords("desk.fault.none.title"),
    ]);
  });
});

test.each([
  ["no sign-in", '{ "organisation": { "name": "Contoso" } }', "guide"],
  ["a mistake in its config", "{", "broken-config"],
])("an organisation with %s is told so by the code", async (_what, text, mode) => {
  office.breaksConfig(text);
  const person = await office.arrives();
  await person.opens("/en/about");
  await person.settles();
  await hears(await readsOut(person), [itWords(`desk.mode.${mode}.title`)]);
});

test("without JavaScript no code is promised", async () => {
  const person = await office.arrives({ javaScript: false });
  person.allows(/^failed request: .*\.js csp$/);
  for (const page of ["help", "about"]) {
    await person.opens(`/en/${page}`);
    await person.sees(say(`${page}.lead`));
    await person.seesNot(say("desk-code.lead"));
  }
});
