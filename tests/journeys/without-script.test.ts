import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS, LANGUAGES, languageOf } from "../../app/domain/languages.ts";
import { formatPath, PAGES } from "../../app/domain/routes.ts";
import type { Person } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();

const arrives = (): Promise<Person> => office.arrives({ javaScript: false });

describe.each(LANGUAGE_TAGS)("without JavaScript, in %s", (language) => {
  const say = wordsIn(language);

  test("every page can be read", async () => {
    const person = await arrives();
    for (const page of PAGES) {
      await person.opens(formatPath({ language, page }));
      const title = page === "scan" ? "scan.phone.title" : `${page}.title`;
      await person.sees(say(title));
      expect(await person.heading()).toContain(say(title));
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

describe("without JavaScript, a page that names no language", () => {
  test.each(PAGES)("lists the languages for %s", async (page) => {
    const person = await arrives();
    const path = page === "start" ? "" : page;
    for (const { name, tag } of LANGUAGES) {
      await person.opens(`/${path}`);
      await person.presses(name);
      expect(person.address()).toBe(`/${tag}/${path}`);
    }
  });
});
