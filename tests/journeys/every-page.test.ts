import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS, languageOf } from "../../app/domain/languages.ts";
import { formatPath, PAGES } from "../../app/domain/routes.ts";
import type { Person } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const;

const fullConfig = (): void =>
  office.configures({
    deadline: "2099-02-01",
    steps: { backup: true, appPassword: true },
    links: { privacy: "https://contoso.example/privacy" },
  });

/** The page in full: its words are all there, and what the config adds too. */
const opensInFull = async (person: Person, path: string): Promise<void> => {
  await person.opens(path);
  await person.sees("Contoso");
  await person.settles();
};

describe.each(LANGUAGE_TAGS)("every page in %s", (language) => {
  const direction = languageOf(language).direction;

  test.each(SIZES)("stays where it is and fits at $width × $height", async (viewport) => {
    fullConfig();
    const person = await office.arrives({ viewport, language });
    const found: unknown[] = [];
    for (const page of PAGES) {
      await opensInFull(person, formatPath({ language, page }));
      const shift = await person.layoutShift();
      const overflow = await person.overflow();
      if (shift > 0 || overflow > 0) found.push({ page, shift, overflow });
      expect(await person.writing()).toEqual({ language, direction });
      expect(await person.heading()).not.toBe("");
    }
    expect(found).toEqual([]);
  });

  test("has nothing that axe objects to", async () => {
    fullConfig();
    const person = await office.arrives({ language });
    const found: unknown[] = [];
    for (const page of PAGES) {
      await opensInFull(person, formatPath({ language, page }));
      const violations = await person.axe();
      if (violations.length > 0) found.push({ page, violations });
    }
    expect(found).toEqual([]);
  });
});

test("every page stays where it is for somebody who has ticked off all steps", async () => {
  fullConfig();
  const person = await office.arrives();
  await person.opens("/en/install");
  await person.presses(say("install.have.button"));
  await person.presses(say("check.tick.button"));
  await person.sees(say("check.ticked"));
  await person.opens("/en/backup");
  await person.presses(say("backup.unseen.button"));
  await person.sees(say("check.ticked"));
  const found: unknown[] = [];
  for (const page of PAGES) {
    await opensInFull(person, formatPath({ language: "en", page }));
    const shift = await person.layoutShift();
    if (shift > 0) found.push({ page, shift });
  }
  expect(found).toEqual([]);
});

test("every page in the dark has nothing that axe objects to", async () => {
  fullConfig();
  const person = await office.arrives({ colorScheme: "dark" });
  const found: unknown[] = [];
  for (const page of PAGES) {
    await opensInFull(person, formatPath({ language: "en", page }));
    const violations = await person.axe();
    if (violations.length > 0) found.push({ page, violations });
  }
  expect(found).toEqual([]);
});
