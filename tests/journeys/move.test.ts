import { describe, expect, test } from "vitest";
import { openOffice } from "./steps/office.ts";
import { opensSecurityInfo, pairsByLink } from "./steps/pairs.ts";
import { signsIn } from "./steps/signs-in.ts";
import { wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");
const arabic = wordsIn("ar");

/** A sentence about one phone. */
const about = (key: string, name: string): RegExp => {
  const [before = "", after = ""] = say(key).split("{{names}}");
  return new RegExp(`${before}.*${name}.*${after}`);
};

describe("a new phone", () => {
  test("omar moves: the new one is seen, then the old one is seen to be gone", async () => {
    const omar = await office.arrives();
    await omar.opens("/en/sign-in");
    await signsIn(omar, "omar");
    await omar.sees(say("backup.note"));
    await omar.opens("/en/move");
    await omar.sees(about("move.record", "Pixel 6"));
    expect(await omar.axe()).toEqual([]);
    const page = await opensSecurityInfo(omar);
    await pairsByLink(page);
    await omar.comesBack();
    await omar.sees(about("move.stage.both", "iPhone 15"));
    await omar.looksAway();
    await page.presses(/Delete .*Pixel 6/, "button");
    await page.seesNot("Pixel 6");
    await omar.comesBack();
    await omar.sees(about("move.stage.moved", "iPhone 15"));
    expect(await omar.axe()).toEqual([]);
    await omar.presses(say("move.end.button"));
    await omar.opens("/en/move");
    await omar.sees(about("move.record", "iPhone 15"));
  });

  test("is read in full without a sign-in, without a script, in Arabic", async () => {
    const person = await office.arrives({
      javaScript: false,
      viewport: { width: 320, height: 700 },
    });
    // How Chromium 156 words it that scripts are off.
    person.allows(/^failed request: .*\.js csp$/);
    await person.opens("/ar/move");
    await person.sees(arabic("move.old.add"));
    await person.presses(arabic("move.lost.title"), "summary");
    await person.sees(arabic("move.lost.call"));
    expect(await person.overflow()).toBe(0);
  });
});
