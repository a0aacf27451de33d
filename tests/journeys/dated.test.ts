import { describe, expect, test } from "vitest";
import { SMTP_AUTH_END, TEXT_MESSAGES_END } from "../../app/domain/claims/dates.ts";
import { lastDayOf } from "../../app/domain/dates.ts";
import type { LanguageTag } from "../../app/domain/languages.ts";
import { formatPath, type Page } from "../../app/domain/routes.ts";
import type { Person } from "./person.ts";
import { dayFrom, leftWords } from "./steps/days.ts";
import { openOffice } from "./steps/office.ts";
import { WALKED } from "./steps/walked.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();

/** A page that says when something ends on Microsoft's side, and how people get to see it. */
type Dated = {
  readonly page: Page;
  readonly ends: string;
  readonly key: string;
  /** What it says in its place once that day is over and a script knows. */
  readonly overKey?: string;
  readonly opener?: string;
};

const DATED: readonly Dated[] = [
  { page: "backup", ends: TEXT_MESSAGES_END.value.date, key: "backup.ends.title" },
  {
    page: "app-password",
    ends: lastDayOf(SMTP_AUTH_END.value.month),
    key: "apps.until.ahead",
    overKey: "apps.until.over",
    opener: "app-password.make.title",
  },
];

const reads = async (
  person: Person,
  language: LanguageTag,
  dated: Dated,
  isOver = false,
): Promise<void> => {
  const say = wordsIn(language);
  await person.opens(formatPath({ language, page: dated.page }));
  if (dated.opener !== undefined) await person.presses(say(dated.opener), "summary");
  await person.sees(say((isOver ? dated.overKey : undefined) ?? dated.key));
};

describe.each(WALKED)("in %s", (language) => {
  const say = wordsIn(language);
  const overWords = say("backup.ends.over");

  describe.each(DATED)("$page, built before the day", (dated) => {
    // All of them in one language, a day before and a day after in the others.
    test.each(language === "en" ? [40, 1, 0, -1, -400] : [1, -1])(
      "says so %i days before it, and nothing moves",
      async (days) => {
        office.configures({ steps: { backup: true, appPassword: true } });
        const person = await office.arrives({ language, clock: dayFrom(dated.ends, days) });
        await reads(person, language, dated, days < 0);
        await person.sees(leftWords(language, days));
        if (days >= 0) await person.seesNot(overWords);
        expect(await person.layoutShift()).toBe(0);
        expect(await person.overflow()).toBe(0);
      },
    );

    test.each([1, -1])("is true without JavaScript %i days before it", async (days) => {
      const clock = dayFrom(dated.ends, days);
      const person = await office.arrives({ language, clock, javaScript: false });
      person.allows(/^failed request: .*\.js csp$/);
      await reads(person, language, dated);
      await person.seesNot(overWords);
      await person.seesNot(say("start.notice.today"));
    });
  });
});
