import { describe, expect, test } from "vitest";
import { formatItPath, IT_PAGES } from "../../app/domain/it-pages.ts";
import { LANGUAGES, languageOf } from "../../app/domain/languages.ts";
import { formatPath, PAGES, type Page } from "../../app/domain/routes.ts";
import type { Person } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { itWords, wordsIn } from "./steps/words.ts";

const office = openOffice();

const arrives = async (): Promise<Person> => {
  const person = await office.arrives({ javaScript: false });
  // How Chromium 156 words it that scripts are off.
  person.allows(/^failed request: .*\.js csp$/);
  return person;
};

const titleOf = (page: Page): string => {
  if (page === "scan") return "scan.phone.title";
  if (page === "check") return "ready.title";
  return page === "done" ? "done.open.title" : `${page}.title`;
};

describe.each(WALKED)("without JavaScript, in %s", (language) => {
  const say = wordsIn(language);

  test("every page can be read", async () => {
    const person = await arrives();
    for (const page of PAGES) {
      await person.opens(formatPath({ language, page }));
      await person.sees(say(titleOf(page)));
      expect(await person.heading()).toContain(say(titleOf(page)));
      const direction = languageOf(language).direction;
      expect(await person.writing()).toEqual({ language, direction });
    }
  });

  test("the main links lead through all steps", async () => {
    const person = await arrives();
    await person.opens(formatPath({ language, page: "start" }));
    await person.presses(say("steps.sign-in.button"));
    await person.sees(say("sign-in.lead"));
    await person.presses(say("sign-in.button"));
    await person.sees(say("install.lead"));
    await person.presses(say("install.have.button"));
    await person.sees(say("scan.phone.lead"));
    await person.presses(say("scan.approve.link"));
    await person.sees(say("approve.lead"));
    await person.opens(formatPath({ language, page: "backup" }));
    await person.presses(say("backup.skip.button"));
    await person.sees(say("done.home.title"));
    await person.presses(say("done.button"));
    await person.sees(say("start.lead"));
  });
});

test("without JavaScript, a page that names no language lists them all", async () => {
  const person = await arrives();
  for (const page of PAGES) {
    const path = page === "start" ? "" : page;
    await person.opens(`/${path}`);
    for (const { name } of LANGUAGES) await person.sees(name);
  }
  for (const { name, tag } of LANGUAGES) {
    await person.opens("/scan");
    await person.presses(name);
    await expect.poll(() => person.address()).toBe(`/${tag}/scan`);
  }
});

test("without JavaScript, IT reads its pages, and is told what needs it", async () => {
  const person = await arrives();
  for (const page of IT_PAGES) {
    await person.opens(formatItPath(page));
    expect(await person.heading()).toBe(itWords(`${page}.title`));
    await person.sees(itWords(`${page}.lead`));
  }
  await person.opens(formatItPath("start"));
  await person.sees(itWords("frame.script"));
  await person.seesNot(itWords("start.desk.field.label"));
  await person.presses(itWords("frame.menu.staff.link"));
  await person.sees(wordsIn("en")("start.lead"));
});
