import { describe, expect, test } from "vitest";
import { compileGuides } from "../../../app/build/guides.ts";
import { compileItGuides } from "../../../app/build/it-guides.ts";
import type { GuideCard } from "../../../app/domain/guide.ts";
import { formatItGuidePath } from "../../../app/domain/it-guides.ts";
import { formatItPath, IT_PAGES } from "../../../app/domain/it-pages.ts";
import { type LanguageTag, languageOf } from "../../../app/domain/languages.ts";
import { formatPath } from "../../../app/domain/routes.ts";
import { formatTopicPath, TOPIC_GROUPS, type Topic } from "../../../app/domain/topics.ts";
import {
  type Finding,
  fullConfig,
  KINDS,
  looksAtAll,
  movesOrOverflows,
  opensInFull,
  WITH_AXE,
} from "../steps/looks-at-pages.ts";
import { openOffice } from "../steps/office.ts";
import { FROM_BOTH_SIDES, IS_ALL_WALKED, UNWALKED } from "../steps/walked.ts";
import { itWords, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

test.each(UNWALKED)("one page of each kind fits the smallest phone in %s", async (language) => {
  fullConfig(office);
  const person = await office.arrives({ language, viewport: { width: 320, height: 568 } });
  const findings: Finding[] = [];
  for (const page of KINDS) {
    await opensInFull(person, formatPath({ language, page }));
    expect(await person.writing()).toEqual({ language, direction: languageOf(language).direction });
    for (const found of await movesOrOverflows(person)) findings.push({ page, found });
  }
  expect(findings).toEqual([]);
});

/** One guide of each group: all of them are drawn by the same hand. */
const guidesIn = (language: LanguageTag): readonly GuideCard[] => {
  const guides = compileGuides(".", language);
  return TOPIC_GROUPS.flatMap((name) => guides.find(({ group }) => group === name) ?? []);
};

describe.each(FROM_BOTH_SIDES)("the guides in %s", (language) => {
  test("stay where they are, fit the smallest phone, and have nothing that axe objects to", async () => {
    const person = await office.arrives({ language, viewport: { width: 320, height: 568 } });
    const findings: { readonly topic: Topic; readonly found: string }[] = [];
    for (const { topic, title } of guidesIn(language)) {
      await opensInFull(person, formatTopicPath({ language, topic }));
      expect(await person.heading()).toBe(title);
      const all = [...(await movesOrOverflows(person)), ...(await person.axe())];
      for (const found of all) findings.push({ topic, found });
    }
    expect(findings).toEqual([]);
  });
});

/** The pages for IT, and the guides below them. */
const FOR_IT = {
  pages: IT_PAGES.map((page) => ({ path: formatItPath(page), title: itWords(`${page}.title`) })),
  guides: compileItGuides(".").map(({ id, title }) => ({ path: formatItGuidePath(id), title })),
};

describe.each([
  { kind: "pages", colorScheme: "light", viewport: { width: 320, height: 568 } },
  { kind: "pages", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { kind: "guides", colorScheme: "light", viewport: { width: 320, height: 568 } },
  ...(IS_ALL_WALKED
    ? [{ kind: "guides", colorScheme: "dark", viewport: { width: 1280, height: 800 } } as const]
    : []),
] as const)("the $kind for IT, $colorScheme and $viewport.width wide", ({ kind, ...options }) => {
  test("stay where they are, fit, and have nothing that axe objects to", async () => {
    const person = await office.arrives(options);
    const findings: { readonly path: string; readonly found: string }[] = [];
    for (const { path, title } of FOR_IT[kind]) {
      await opensInFull(person, path);
      expect(await person.heading()).toBe(title);
      expect(await person.writing()).toEqual({ language: "en", direction: "ltr" });
      const all = [...(await movesOrOverflows(person)), ...(await person.axe())];
      for (const found of all) findings.push({ path, found });
    }
    expect(findings).toEqual([]);
  });
});

describe("every page in English", () => {
  test("stays where it is for somebody who has ticked off all steps", async () => {
    fullConfig(office);
    const person = await office.arrives();
    await person.opens("/en/install");
    await person.presses(say("install.have.button"));
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.opens("/en/backup");
    await person.presses(say("backup.lasts.token.title"), "summary");
    await person.presses(say("backup.unseen.button"));
    await person.sees(say("check.ticked"));
    const findings = await looksAtAll(person, "en", () => movesOrOverflows(person));
    expect(findings).toEqual([]);
  });

  test("has nothing that axe objects to in the dark", async () => {
    fullConfig(office);
    const person = await office.arrives({ colorScheme: "dark" });
    expect(await looksAtAll(person, "en", person.axe, WITH_AXE)).toEqual([]);
  });
});
