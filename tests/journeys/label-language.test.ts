import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { filled, wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const labelIn = (language: string, key: string): string => {
  const file = new URL(`../../locales/${language}/labels.json`, import.meta.url);
  const labels = JSON.parse(readFileSync(file, "utf8")) as Record<string, { label: string }>;
  return labels[key]?.label ?? "";
};

const ENGLISH = labelIn("en", "add-sign-in-method");
const GERMAN = labelIn("de", "add-sign-in-method");

test("whose phone speaks German reads Microsoft’s words in German, and English around them", async () => {
  const person = await office.arrives();
  await person.opens("/en/scan");
  await person.sees(ENGLISH);
  await person.presses(say("screens.title"), "summary");
  await person.chooses(say("screens.label"), "Deutsch");
  await person.sees(filled(say("screens.read"), { language: "Deutsch" }));
  await person.sees(GERMAN);
  await person.seesNot(ENGLISH);
  await person.sees(say("scan.phone.lead"));
  expect(await person.axe()).toEqual([]);
  expect(await person.overflow()).toBe(0);
});

test("the choice is kept, on other pages too, until it is taken back", async () => {
  const person = await office.arrives();
  await person.opens("/en/scan");
  await person.presses(say("screens.title"), "summary");
  await person.chooses(say("screens.label"), "Deutsch");
  await person.sees(GERMAN);
  await person.opens("/en/app-password");
  await person.presses(say("app-password.make.title"), "summary");
  await person.sees(GERMAN);
  await person.presses(say("screens.title"), "summary");
  await person.chooses(say("screens.label"), "English");
  await person.seesNot(GERMAN);
  await person.reloads();
  await person.presses(say("app-password.make.title"), "summary");
  await person.sees(ENGLISH);
});

test("without a network it says that the words cannot be fetched", async () => {
  const person = await office.arrives();
  await person.opens("/en/scan");
  await person.settles();
  await person.goesOffline();
  await person.presses(say("screens.title"), "summary");
  await person.chooses(say("screens.label"), "Deutsch");
  await person.sees(filled(say("screens.lost"), { language: "Deutsch" }));
  await person.sees(ENGLISH);
});
