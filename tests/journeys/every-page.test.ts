import { describe, expect, test } from "vitest";
import { languageOf } from "../../app/domain/languages.ts";
import { fullConfig, looksAtAll, movesOrOverflows, WITH_AXE } from "./steps/looks-at-pages.ts";
import { openOffice } from "./steps/office.ts";
import { FROM_BOTH_SIDES } from "./steps/walked.ts";

const office = openOffice();

describe.each(FROM_BOTH_SIDES)("every page in %s", (language) => {
  const { direction } = languageOf(language);

  test("stays where it is, fits, and has nothing that axe objects to", async () => {
    fullConfig(office);
    const person = await office.arrives({ language });
    const findings = await looksAtAll(person, language, async (page) => {
      expect(await person.writing()).toEqual({ language, direction });
      expect(await person.heading()).not.toBe("");
      const hasAxe = language === "en" || WITH_AXE.includes(page);
      return [...(await movesOrOverflows(person)), ...(hasAxe ? await person.axe() : [])];
    });
    expect(findings).toEqual([]);
  });

  test("stays where it is and fits on the smallest phone", async () => {
    fullConfig(office);
    const person = await office.arrives({ language, viewport: { width: 320, height: 568 } });
    const findings = await looksAtAll(person, language, () => movesOrOverflows(person));
    expect(findings).toEqual([]);
  });
});
