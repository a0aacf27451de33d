import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileLibrary } from "../../app/build/help-library.ts";
import { type LanguageTag, languageOf } from "../../app/domain/languages.ts";
import { formatTopicPath, type Topic } from "../../app/domain/topics.ts";
import { createPeople } from "../support/people.ts";
import type { People, Person } from "./person.ts";
import { openHost } from "./steps/host.ts";
import { dist, openOffice } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");
const GUIDE: Topic = "new-phone";

const entriesIn = (language: LanguageTag) => compileLibrary(".", language).entries;

const entryIn = (language: LanguageTag, topic: Topic) => {
  const entry = entriesIn(language).find((one) => one.topic === topic);
  if (entry === undefined) throw new Error(`no guide on ${topic} in ${language}`);
  return entry;
};
const pathOf = (topic: Topic, language: LanguageTag = "en") => formatTopicPath({ language, topic });

describe("a guide opened by a link from an email", () => {
  test.each(WALKED)("is there in %s, with the organisation's name and help desk", async (tag) => {
    const words = wordsIn(tag);
    const { title, lead } = entryIn(tag, GUIDE);
    const person = await office.arrives({ language: tag });
    await person.opens(pathOf(GUIDE, tag));
    expect(await person.heading()).toBe(title);
    await person.sees(lead);
    await person.sees("Contoso");
    await person.sees("help@contoso.example");
    await person.sees(words("guide.last"));
    const { direction } = languageOf(tag);
    expect(await person.writing()).toEqual({ language: tag, direction });
    expect(await person.layoutShift()).toBe(0);
  });

  test("leads to the page that it belongs to", async () => {
    const person = await office.arrives();
    await person.opens(pathOf(GUIDE));
    await person.presses(say("move.title"), "link");
    await person.sees(say("move.lead"));
    expect(await person.address()).toBe("/en/move");
  });

  test("without a language is shown in the reader's own", async () => {
    const person = await office.arrives({ language: "de-CH" });
    await person.opens(`/help/${GUIDE}`);
    await person.sees(entryIn("de", GUIDE).title);
    expect(await person.address()).toBe(pathOf(GUIDE, "de"));
  });

  test("stays the same guide in another language, and the choice is remembered", async () => {
    const person = await office.arrives();
    await person.opens(pathOf(GUIDE));
    await person.sees("Contoso");
    await person.presses("English", "summary");
    await person.presses("العربية");
    await person.sees(entryIn("ar", GUIDE).title);
    expect(await person.address()).toBe(pathOf(GUIDE, "ar"));
    await person.opens("/");
    await person.sees(wordsIn("ar")("start.title"));
  });

  test("takes the address of the reader out of sight", async () => {
    const person = await office.arrives();
    await person.opens(`${pathOf(GUIDE)}?user=ben@contoso.example`);
    await expect.poll(person.address).toBe(pathOf(GUIDE));
    await person.seesNot("ben@contoso.example");
  });
});

describe("a guide that names a day", () => {
  test("says how far off it is, and nothing moves", async () => {
    const person = await office.arrives({ viewport: { width: 320, height: 568 } });
    await person.opens(pathOf("default-method"));
    await person.sees(/days? left until|has passed|is today/);
    expect(await person.layoutShift()).toBe(0);
  });
});

describe("the search on the help page", () => {
  test("finds a guide by misspelt words, and opens it", async () => {
    const person = await office.arrives();
    await person.opens("/en/help");
    await person.sees(say("help.group.phone"));
    await person.types(say("help.search.label"), "nwe phone");
    await person.sees(/^\d+ answers?$/);
    await person.sees(entryIn("en", GUIDE).lead);
    await person.presses(/^New phone/);
    expect(await person.heading()).toBe(entryIn("en", GUIDE).title);
    expect(await person.address()).toBe(pathOf(GUIDE));
  });

  test("keeps what is typed to itself", async () => {
    const person = await office.arrives();
    await person.opens("/en/help");
    await person.types(say("help.search.label"), "signal");
    await person.sees(/^\d+ answers?$/);
    expect(await person.address()).toBe("/en/help");
    expect(JSON.stringify(await person.kept())).not.toContain("signal");
    await person.presses(say("help.button"));
    await person.sees(say("start.lead"));
    await person.goesBack();
    await person.sees(say("help.group.phone"));
    expect(await person.finds(say("help.search.label"))).toBe("");
  });

  test("shows what comes nearest when nothing has the words, and all topics once it is empty", async () => {
    const person = await office.arrives();
    await person.opens("/en/help");
    await person.types(say("help.search.label"), "qqqqqqqqq");
    await person.sees(say("help.search.nearest"));
    await person.sees(say("shell.desk.title"));
    await person.seesNot(say("help.group.phone"));
    await person.types(say("help.search.label"), "");
    await person.sees(say("help.group.phone"));
    await person.seesNot(say("help.search.nearest"));
  });

  test("works in Arabic, without the marks and the article", async () => {
    const words = wordsIn("ar");
    const person = await office.arrives({ language: "ar" });
    await person.opens("/ar/help");
    await person.types(words("help.search.label"), entryIn("ar", GUIDE).title);
    await person.sees(entryIn("ar", GUIDE).lead);
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
  });
});

describe("without JavaScript", () => {
  test.each(WALKED)("all topics are listed, and a guide can be read, in %s", async (tag) => {
    const words = wordsIn(tag);
    const { title, lead } = entryIn(tag, GUIDE);
    const person = await office.arrives({ javaScript: false, language: tag });
    person.allows(/^failed request: .*\.js csp$/);
    await person.opens(`/${tag}/help`);
    await person.seesNot(words("help.search.label"));
    for (const one of entriesIn(tag)) await person.sees(one.title);
    await person.presses(title);
    expect(await person.heading()).toBe(title);
    await person.sees(lead);
    await person.presses(words("move.title"), "link");
    await person.sees(words("move.lead"));
  });
});

describe("with the host gone after a first visit to a guide", () => {
  let people: People;

  beforeAll(async () => {
    people = await createPeople();
  });

  afterAll(async () => {
    await people.leave();
  });

  const reader = async (act: (person: Person) => Promise<void>): Promise<void> => {
    const host = await openHost(dist);
    const person = await people.arrives({ origin: host.origin });
    // In Firefox’s words, the worker met an error that it did not expect.
    person.allows(/ERR_CONNECTION_REFUSED|A ServiceWorker intercepted the request/);
    await person.opens(pathOf(GUIDE));
    await person.sees(say("shell.offline.status"));
    await host.goesDown();
    await act(person);
    expect(person.troubles()).toEqual([]);
    await person.leaves();
  };

  test("every guide opens, and the app too", () =>
    reader(async (person) => {
      for (const { topic, title } of entriesIn("en")) {
        await person.opens(`${pathOf(topic)}?utm_source=mail`);
        expect(await person.heading()).toBe(title);
      }
      await person.opens("/en/");
      await person.sees(say("start.lead"));
    }));

  test("an address without a language, or in one not kept, leads to the kept one", () =>
    reader(async (person) => {
      for (const address of [`/help/${GUIDE}`, pathOf(GUIDE, "de")]) {
        await person.opens(address);
        await person.sees(entryIn("en", GUIDE).lead);
        expect(await person.address()).toBe(pathOf(GUIDE));
      }
    }));

  test("the search works", () =>
    reader(async (person) => {
      await person.opens("/en/help");
      await person.types(say("help.search.label"), "airplane");
      await person.sees(entryIn("en", "no-signal").lead);
    }));
});
