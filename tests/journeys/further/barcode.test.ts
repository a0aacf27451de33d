import { describe, expect, test } from "vitest";
import { WORK_LINK } from "../../unit/domain/barcode/shapes.ts";
import { openBarcodeOffice } from "../steps/barcode-office.ts";
import {
  CLASSIC,
  isPaired,
  LOOK_ALIKE,
  looksThrough,
  opensBeside,
  pairsBy,
  walksToCode,
} from "../steps/shows-barcode.ts";
import { FROM_BOTH_SIDES } from "../steps/walked.ts";
import { asks } from "../steps/ways.ts";
import { wordsIn } from "../steps/words.ts";

const { office, pictureFile, opens } = openBarcodeOffice();
const english = wordsIn("en");

describe("ben, whose phone shows a barcode and no link,", () => {
  test("takes a screenshot, chooses it and is paired", async () => {
    const ben = await office.arrives();
    const page = await walksToCode(ben);
    const shot = pictureFile("screenshot.png");
    await page.screenshot(shot);
    const tab = await opensBeside(ben);
    await tab.picks(english("barcode.picture.label"), shot);
    await pairsBy(tab, page);
    await isPaired(ben);
  });

  test("pastes the screenshot, then the link, and is paired", async () => {
    const ben = await office.arrives();
    const page = await walksToCode(ben);
    const shot = pictureFile("pasted.png");
    await page.screenshot(shot);
    await page.presses("Can’t scan the QR code?", "summary");
    const link = await page.reads(/^https:\/\/login\.microsoftonline\.com\/\S+$/);
    const tab = await opensBeside(ben);
    await tab.pastesIn({ picture: shot });
    await tab.sees(english("barcode.is.work.lead"));
    await tab.presses(english("barcode.found.again.button"));
    await tab.sees(english("barcode.lead"));
    await tab.pastesIn({ text: link });
    await pairsBy(tab, page);
    await isPaired(ben);
  });
});

describe("the camera", () => {
  test("that finds nothing for a while gets tips, and the picture way is there", async () => {
    const person = await opens();
    await looksThrough(person);
    await person.sees(english("barcode.camera.long.near"));
    await person.sees(english("barcode.harder.button"));
    await person.sees(english("barcode.picture.label"));
    expect(await person.axe()).toEqual([]);
  });
});

describe("a picture without a barcode", () => {
  test("is looked at harder once somebody asks for it, with nothing from elsewhere", async () => {
    const person = await opens();
    const shot = pictureFile("none.png");
    await person.screenshot(shot);
    await person.picks(english("barcode.picture.label"), shot);
    await person.sees(english("barcode.picture.unread.lead"));
    expect(await person.standsOn()).toBe(english("barcode.picture.unread.title"));
    expect(await person.axe()).toEqual([]);
    const fetched = async () => (await person.trail()).some((line) => /^\S+\.wasm /.test(line));
    expect(await fetched()).toBe(false);
    await person.presses(english("barcode.harder.button"));
    await person.sees(english("barcode.harder.unread"));
    expect(await fetched()).toBe(true);
    expect((await person.cachedAddresses()).join()).not.toContain(".wasm");
  });

  test("stays at hand where the stronger reader is not to be had", async () => {
    const person = await opens();
    person.allows(/zxing|ERR_FAILED|Failed to fetch/);
    const shot = pictureFile("none.png");
    await person.screenshot(shot);
    await person.picks(english("barcode.picture.label"), shot);
    await person.sees(english("barcode.harder.lead"));
    await person.loses("/assets/zxing");
    await person.presses(english("barcode.harder.button"));
    await person.sees(english("barcode.harder.unavailable"));
    await person.sees(english("barcode.harder.button"));
  });
});

describe.each(FROM_BOTH_SIDES)("the page in %s", (language) => {
  const say = wordsIn(language);

  test("is in order on the smallest phone, whatever it shows, and moves nothing", async () => {
    const viewport = { width: 320, height: 568 };
    const person = await opens({ language, viewport }, language);
    const looks = async () => {
      expect(await person.axe()).toEqual([]);
      expect(await person.overflow()).toBe(0);
    };
    await looks();
    await asks(person, say("barcode.is.personal.title"), say("barcode.is.personal.lead"));
    await looksThrough(person, say);
    await person.sees(say("barcode.camera.long.title"));
    await looks();
    for (const text of [WORK_LINK, CLASSIC, LOOK_ALIKE]) {
      await person.pastesIn({ text });
      await person.sees(say("barcode.found.again.button"));
      await looks();
    }
    expect(await person.layoutShift()).toBe(0);
  });
});
