import { describe, expect, test } from "vitest";
import { compileGuides } from "../../app/build/guides.ts";
import { compileItGuides } from "../../app/build/it-guides.ts";
import type { GuideCard } from "../../app/domain/guide.ts";
import { formatItGuidePath } from "../../app/domain/it-guides.ts";
import { formatItPath, IT_PAGES } from "../../app/domain/it-pages.ts";
import { type LanguageTag, languageOf } from "../../app/domain/languages.ts";
import { formatPath, PAGES, type Page } from "../../app/domain/routes.ts";
import { formatTopicPath, TOPIC_GROUPS, type Topic } from "../../app/domain/topics.ts";
import type { Person } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { IS_ALL_WALKED, UNWALKED, WALKED } from "./steps/walked.ts";
import { itWords, wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const IN_TWENTY_DAYS = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

const fullConfig = (): void =>
  office.configures({
    deadline: IN_TWENTY_DAYS,
    steps: { backup: true, appPassword: true },
    links: { privacy: "https://contoso.example/privacy" },
  });

/** The page in full: its words are all there, and what the config adds too. */
const opensInFull = async (person: Person, path: string): Promise<void> => {
  await person.opens(path);
  await person.sees("Contoso");
  await person.settles();
};

type Finding = { readonly page: Page; readonly found: string };

/** One page of each kind: the way, a step, a tool, a card, a text. */
const KINDS: readonly Page[] = ["start", "scan", "check", "rescue", "about"];

/** What axe finds on a page depends little on its language and theme: the audit looks at all of them. */
const WITH_AXE: readonly Page[] = IS_ALL_WALKED ? PAGES : KINDS;

/** Every page in turn, and what is wrong with it. */
const looksAtAll = async (
  person: Person,
  language: LanguageTag,
  look: (page: Page) => Promise<readonly string[]>,
  pages: readonly Page[] = PAGES,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const page of pages) {
    await opensInFull(person, formatPath({ language, page }));
    for (const found of await look(page)) findings.push({ page, found });
  }
  return findings;
};

const movesOrOverflows = async (person: Person): Promise<readonly string[]> => {
  const shift = await person.layoutShift();
  const overflow = await person.overflow();
  return [
    ...(shift > 0 ? [`moved by ${shift}`] : []),
    ...(overflow > 0 ? [`${overflow} px beyond the screen`] : []),
  ];
};

describe.each(WALKED)("every page in %s", (language) => {
  const { direction } = languageOf(language);

  test("stays where it is, fits, and has nothing that axe objects to", async () => {
    fullConfig();
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
    fullConfig();
    const person = await office.arrives({ language, viewport: { width: 320, height: 568 } });
    const findings = await looksAtAll(person, language, () => movesOrOverflows(person));
    expect(findings).toEqual([]);
  });
});

test.each(UNWALKED)("one page of each kind fits the smallest phone in %s", async (language) => {
  fullConfig();
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

describe.each(WALKED)("the guides in %s", (language) => {
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
    fullConfig();
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
    fullConfig();
    const person = await office.arrives({ colorScheme: "dark" });
    expect(await looksAtAll(person, "en", person.axe, WITH_AXE)).toEqual([]);
  });
});
