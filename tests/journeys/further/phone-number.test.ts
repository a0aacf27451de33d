import { describe, expect, test } from "vitest";
import { TEXT_MESSAGES_END } from "../../../app/domain/claims/dates.ts";
import { wholeChromium } from "../../support/chromium.ts";
import { opensBackup, writesNumber } from "../steps/checks-number.ts";
import { openOffice } from "../steps/office.ts";
import { FROM_BOTH_SIDES } from "../steps/walked.ts";
import { wordsIn } from "../steps/words.ts";

const office = openOffice(wholeChromium());

/** A language as a phone in Britain is set to it. */
const inBritain = (tag: string): string => new Intl.Locale(tag, { region: "GB" }).toString();

describe.each(FROM_BOTH_SIDES)("the number in %s, on a narrow phone", (language) => {
  const say = wordsIn(language);

  test("is in order in every state", async () => {
    const viewport = { width: 320, height: 568 };
    const person = await opensBackup(office, { language: inBritain(language), viewport }, language);
    const looks = async (key: string) => {
      await person.sees(say(key));
      expect(await person.axe(), key).toEqual([]);
      expect(await person.overflow(), key).toBe(0);
    };
    await looks("backup.note");
    await writesNumber(person, "07400", say);
    await looks("backup.number.news.digits");
    await writesNumber(person, "07400 123456", say);
    await looks("backup.number.news.mobile");
    await person.presses(say("backup.number.copy.digits.label"));
    await looks("backup.number.copy.done");
    await person.chooses(say("backup.number.place.title"), say("backup.number.place.yes"));
    await looks("backup.number.place.here");
    await writesNumber(person, "07700 900123", say);
    await looks("backup.number.news.unsure");
    await writesNumber(person, "0909 879 0000", say);
    await looks("backup.number.news.premium");
    await writesNumber(person, "07400 123456 789 123", say);
    await looks("backup.number.news.too-long");
    expect(await person.layoutShift()).toBe(0);
  });

  test("gives way to what lasts once texts have ended, in the same room", async () => {
    const clock = new Date(`${TEXT_MESSAGES_END.value.date}T12:00:00`);
    const viewport = { width: 320, height: 900 };
    const person = await office.arrives({ language, viewport, clock });
    await person.opens(`/${language}/backup`);
    await person.sees(say("backup.number.over.lead"));
    await person.sees(say("backup.next.two"));
    await person.seesNot(say("backup.number.field.hint"));
    await person.seesNot(say("backup.two"));
    expect(await person.axe()).toEqual([]);
    expect(await person.overflow()).toBe(0);
    expect(await person.layoutShift()).toBe(0);
    await person.presses(say("backup.number.over.button"));
    await person.sees(say("backup.number.field.hint"));
    await writesNumber(person, "+44 7400 123456", say);
    await person.sees(say("backup.number.news.mobile"));
  });
});
