import { describe, expect, test } from "vitest";
import { SMTP_AUTH_END, TEXT_MESSAGES_END } from "../../../app/domain/claims/dates.ts";
import { lastDayOf } from "../../../app/domain/dates.ts";
import type { Person } from "../person.ts";
import { addsPhoneNumber } from "../steps/adds-phone.ts";
import { dayFrom, leftWords } from "../steps/days.ts";
import { openOffice } from "../steps/office.ts";
import { opensSteps } from "../steps/opens-steps.ts";
import { opensSecurityInfo, pairsByLink, registersAtSignIn } from "../steps/pairs.ts";
import { comesAs } from "../steps/signs-in.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

/** The day before, the day itself, the day after. */
const AROUND = [1, 0, -1] as const;

const arrivesAs = async (name: string, clock: Date): Promise<Person> =>
  comesAs(await office.arrives({ clock }), name);

describe.each(AROUND)("%i days before texts end,", (days) => {
  const clock = dayFrom(TEXT_MESSAGES_END.value.date, days);
  const isOver = days <= 0;

  const readsOfTheEnd = async (person: Person): Promise<void> => {
    await person.sees(say("backup.ends.title"));
    await person.sees(leftWords("en", days));
    await person.sees(say("backup.lasts.title"));
    if (isOver) await person.seesNot(say("backup.number.title"));
    else await person.sees(say("backup.number.title"));
  };

  test("nina, new, comes back from the registration to a backup that is true", async () => {
    const nina = await arrivesAs("nina", clock);
    await registersAtSignIn(nina);
    await readsOfTheEnd(nina);
    await opensSteps(nina);
    await nina.sees(say("strength.one"));
  });

  test("omar adds what counts on that day, and is told what is left of it", async () => {
    const omar = await arrivesAs("omar", clock);
    await readsOfTheEnd(omar);
    const page = await opensSecurityInfo(omar);
    await addsPhoneNumber(page);
    await omar.comesBack();
    if (isOver) {
      await omar.sees(say("check.ended"));
      await pairsByLink(page);
      await omar.comesBack();
      await omar.sees(/iPhone 15/);
    } else {
      await omar.sees(filled(say("method.mobileNamed"), { digits: "23" }));
    }
    await omar.presses(say("steps.done.button"));
    await omar.sees(say(isOver ? "strength.two" : "strength.unsure"));
    if (!isOver) await omar.sees(say("strength.ends"));
  });

  test("petra, who was all set, is asked for more only once her number is worth nothing", async () => {
    const petra = await arrivesAs("petra", clock);
    if (!isOver) {
      await petra.sees(say("done.title"));
      return;
    }
    await petra.sees(say("check.ended"));
    await opensSteps(petra);
    await petra.sees(say("steps.state.ended"));
    await petra.sees(say("strength.one"));
  });

  test("lena, without her old phone, is led to a backup that is true", async () => {
    const lena = await arrivesAs("lena", clock);
    await lena.types("Temporary Access Pass", "demo-pass");
    await lena.presses("Sign in", "button");
    await readsOfTheEnd(lena);
    await lena.presses(say("shell.menu.rescue.link"));
    await lena.sees(say("rescue.cases.lost.title"));
  });
});

describe.each(AROUND)("%i days before devices stop sending with a password,", (days) => {
  const clock = dayFrom(lastDayOf(SMTP_AUTH_END.value.month), days);

  test("paul makes an app password for his scanner, and knows how long it works", async () => {
    office.configures({ steps: { backup: true, appPassword: true } });
    const paul = await arrivesAs("paul", clock);
    await paul.presses(say("app-password.choose.button"));
    await paul.presses(say("apps.program.scanner"), "checkbox");
    await paul.presses(say("apps.answer.sends-password"), "radio");
    await paul.presses(say("shell.continue.button"));
    await paul.sees(say("app-password.yours.needed"));
    await paul.sees(say(days < 0 ? "apps.until.over" : "apps.until.ahead"));
    await paul.sees(leftWords("en", days));
    await paul.presses(say("app-password.about.title"), "summary");
    await paul.sees(say("app-password.about.cannot"));
    const page = await paul.seesNewTab(() => paul.presses(say("app-password.make.link")));
    await page.presses("Add sign-in method");
    await page.presses("App password", "button");
    await page.types("Name", "Office scanner");
    await page.presses("Next", "button");
    await page.presses("Done", "button");
    await paul.comesBack();
    await paul.presses(say("app-password.made.button"));
    await paul.sees(say("check.ticked"));
    expect(await paul.axe()).toEqual([]);
  });
});
