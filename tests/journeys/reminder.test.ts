import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
const office = openOffice();

/** Near enough to be named as most people read it. */
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

describe("the organisation’s last day", () => {
  test.each(["en", "de", "ar"] as const)(
    "goes into a calendar in one press, in %s",
    async (tag) => {
      const words = wordsIn(tag);
      office.configures({ deadline: SOON });
      const person = await office.arrives({ viewport: { width: 320, height: 700 } });
      await person.opens(`/${tag}/`);
      const file = await person.saves(() => person.presses(words("start.reminder.button")));
      expect(file.name).toBe(`${SOON}.ics`);
      const unfolded = file.text.replaceAll("\r\n ", "");
      expect(unfolded).toContain(`DTSTART;VALUE=DATE:${SOON.replaceAll("-", "")}\r\n`);
      expect(unfolded).toMatch(new RegExp(`localhost:\\d+/${tag}/\r\n`));
      await person.sees(words("start.reminder.done"));
      expect(await person.layoutShift()).toBeLessThan(0.001);
      expect(await person.overflow()).toBe(0);
      expect(await person.axe()).toEqual([]);
    },
  );

  test("is given to the phone’s own sheet where the app is installed on iOS", async () => {
    office.configures({ deadline: SOON });
    const person = await office.arrives({
      userAgent:
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
    });
    await person.carries(() => {
      const ask = window.matchMedia.bind(window);
      window.matchMedia = (query) => ask(query.replace("(display-mode: standalone)", "all"));
      navigator.share = async ({ files = [] } = {}) => {
        localStorage.setItem("shared", files.map(({ name, type }) => `${name} ${type}`).join());
      };
    });
    await person.opens("/en/");
    await person.presses(say("start.reminder.button"));
    await expect
      .poll(async () => (await person.kept())["shared"], { timeout: 10_000 })
      .toBe(`${SOON}.ics text/calendar`);
  });

  test("that is over, or that nobody set, is nothing to remind of", async () => {
    office.configures({ deadline: "2020-02-01" });
    const person = await office.arrives();
    await person.opens("/en/");
    await person.sees(say("start.notice.lateLead"));
    await person.seesNot(say("start.reminder.button"));
  });
});
