import { describe, expect, test } from "vitest";
import { WORK_LINK } from "../unit/domain/barcode/shapes.ts";
import type { Person } from "./person.ts";
import { openBarcodeOffice } from "./steps/barcode-office.ts";
import { pressesByKey, walksTo } from "./steps/by-keyboard.ts";
import { ANDROID, having } from "./steps/devices.ts";
import {
  CLASSIC,
  isPaired,
  LOOK_ALIKE,
  looksThrough,
  opensBeside,
  pairsBy,
  walksToCode,
} from "./steps/shows-barcode.ts";
import { asks } from "./steps/ways.ts";
import { wordsIn } from "./steps/words.ts";

const { office, camera, pictureFile, opens } = openBarcodeOffice();
const english = wordsIn("en");

describe("ben, whose phone shows a barcode and no link,", () => {
  test("holds it before the camera of another device and is paired", async () => {
    const ben = await office.arrives();
    const page = await walksToCode(ben);
    await page.presses("Can’t scan the QR code?", "summary");
    camera.faces(await page.reads(/^https:\/\/login\.microsoftonline\.com\/\S+$/));
    const tab = await opensBeside(ben);
    await tab.allowsCamera();
    await tab.presses(english("barcode.camera.button"));
    await pairsBy(tab, page);
    await isPaired(ben);
  });

  test("is told that only Authenticator reads the classic one, which is not linked", async () => {
    const ben = await office.arrives();
    const page = await walksToCode(ben);
    await page.presses("Show the classic barcode", "button");
    await page.sees("Show the current barcode");
    const shot = pictureFile("classic.png");
    await page.screenshot(shot);
    const tab = await opensBeside(ben);
    await tab.picks(english("barcode.picture.label"), shot);
    await tab.sees(english("barcode.is.classic.title"));
    await tab.seesNot(english("barcode.found.open.link"));
    expect(await tab.leads(english("steps.scan.button"))).toBe("/en/scan");
  });

  test("finds the page from the step and from the guide", async () => {
    const ben = await office.arrives();
    await ben.opens("/en/scan");
    await ben.presses(english("scan.ways.barcode.title"), "summary");
    await ben.presses(english("barcode.title"), "link");
    await ben.sees(english("barcode.lead"));
    expect(ben.loads()).toBe(2);
    await ben.presses(english("shell.menu.steps.link"));
    await ben.sees(english("start.lead"));
    expect(ben.loads()).toBe(3);
    await ben.opens("/en/help/cant-scan");
    await ben.presses("find out what kind of barcode it is");
    await ben.sees(english("barcode.lead"));
  });
});

describe("what a code says", () => {
  const SECRET = "518227904";
  const traces = async (person: Person): Promise<readonly string[]> =>
    (await person.trail()).filter((line) => line.includes(SECRET));

  test("is in no request, console, history, storage or cache, and gone out of sight", async () => {
    const person = await opens();
    camera.faces(WORK_LINK);
    await person.allowsCamera();
    await person.presses(english("barcode.camera.button"));
    await person.sees(english("barcode.is.work.lead"));
    await person.seesNot(SECRET);
    expect(await traces(person)).toEqual([]);
    await person.looksAway();
    await person.seesNot(english("barcode.is.work.lead"));
    await person.comesBack();
    await person.sees(english("barcode.forgotten.barcode"));
    await person.pastesIn({ text: WORK_LINK });
    await person.sees(english("barcode.is.work.lead"));
    await person.presses(english("barcode.found.again.button"));
    await person.seesNot(english("barcode.is.work.lead"));
    await person.enters(english("barcode.text.label"), WORK_LINK);
    await person.sees(english("barcode.is.work.lead"));
    await person.reloads();
    await person.sees(english("barcode.lead"));
    expect(await person.finds(english("barcode.text.label"))).toBe("");
    expect(await traces(person)).toEqual([]);
    expect(office.tenant().calls()).toEqual([]);
  });

  test("is not left in the field, neither by a press nor by another app in front", async () => {
    const person = await opens();
    await person.types(english("barcode.text.label"), CLASSIC);
    await person.looksAway();
    await person.comesBack();
    expect(await person.finds(english("barcode.text.label"))).toBe("");
    await person.presses(english("barcode.text.button"));
    await person.sees(english("barcode.text.empty"));
    expect(await person.standsOn()).not.toBe(english("barcode.title"));
  });

  test("leads nowhere but to Authenticator: what only looks like it is named", async () => {
    const person = await opens();
    await person.pastesIn({ text: LOOK_ALIKE });
    await person.sees("login.microsoftonline.example");
    await person.sees(english("shell.desk.title"));
    await person.seesNot(english("barcode.found.open.link"));
    expect(await person.axe()).toEqual([]);
  });
});

describe("the camera", () => {
  test("that was refused says how to allow it, and a picture works all the same", async () => {
    const person = await opens(ANDROID);
    await person.refusesCamera();
    await person.presses(english("barcode.camera.button"));
    await person.sees(english("barcode.fault.refused.android"));
    expect(await person.standsOn()).toBe(english("barcode.fault.refused.title"));
    await person.sees(english("barcode.fault.picture"));
    expect(await person.axe()).toEqual([]);
  });

  test.each([
    ["NotFoundError", "absent"],
    ["NotReadableError", "busy"],
    ["OverconstrainedError", "unfit"],
  ])("that fails with %s says so in words", async (name, fault) => {
    const person = await office.arrives();
    await person.carries(`
      MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException("", "${name}"));
    `);
    await person.opens("/en/barcode");
    await person.presses(english("barcode.camera.button"));
    await person.sees(english(`barcode.fault.${fault}.title`));
    await person.sees(english(`barcode.fault.${fault}.lead`));
  });

  test("goes off by a press, and as soon as the page is out of sight", async () => {
    const person = await opens();
    await looksThrough(person);
    await person.presses(english("barcode.camera.stop.button"));
    await person.sees(english("barcode.lead"));
    await looksThrough(person);
    await person.looksAway();
    await person.sees(english("barcode.forgotten.camera"));
    await person.comesBack();
    await person.seesNot(english("barcode.camera.lead"));
  });
});

test("without a network, a text and a picture are told for what they are", async () => {
  const person = await opens();
  const shot = pictureFile("offline.png");
  await person.pastesIn({ text: WORK_LINK });
  await person.sees(english("barcode.found.open.link"));
  await person.presses(english("barcode.found.again.button"));
  await person.sees(english("shell.offline.status"));
  await person.screenshot(shot);
  await person.picks(english("barcode.picture.label"), shot);
  await person.sees(english("barcode.picture.unread.lead"));
  await person.goesOffline();
  await person.reloads();
  await person.sees(english("barcode.lead"));
  await person.pastesIn({ text: CLASSIC });
  await person.sees(english("barcode.is.classic.title"));
  await person.presses(english("steps.scan.button"));
  await person.sees(english("scan.phone.lead"));
});

test("all of it works by keyboard, each screen said as it comes", async () => {
  const person = await opens();
  await person.allowsCamera();
  await pressesByKey(person, english("barcode.camera.button"));
  await person.sees(english("barcode.camera.lead"));
  expect(await person.standsOn()).toBe(english("barcode.camera.title"));
  await pressesByKey(person, english("barcode.camera.stop.button"));
  expect(await person.standsOn()).toBe(english("barcode.title"));
  await walksTo(person, english("barcode.picture.label"));
  await person.pastesIn({ text: WORK_LINK });
  await person.sees(english("barcode.is.work.lead"));
  expect(await person.standsOn()).toBe(english("barcode.is.work.title"));
  await walksTo(person, english("barcode.found.open.link"));
  await pressesByKey(person, english("barcode.found.copy.button"));
  await person.sees(english("barcode.found.copied"));
});

test.each([
  ["a phone, where the buttons stay at the thumb, after all that can be read", {}, true],
  ["a computer, where they stand below the field, before it", having("Chrome on Windows"), false],
] as const)(
  "by keyboard the buttons come in the order of the page: on %s",
  async (_on, device, isAfter) => {
    const person = await opens(device);
    const passed = await walksTo(person, english("barcode.camera.button"));
    expect(passed).toContain(english("barcode.text.button"));
    expect(passed.includes(english("barcode.is.work.title"))).toBe(isAfter);
  },
);

test("without a script the page says what barcodes there are, and no button is dead", async () => {
  const person = await office.arrives({ javaScript: false });
  person.allows(/^failed request: .*\.js csp$/);
  await person.opens("/en/barcode");
  await person.sees(english("barcode.script"));
  await asks(person, english("barcode.is.passkey.title"), english("barcode.is.passkey.lead"));
  await person.seesNot(english("barcode.camera.button"));
  await person.seesNot(english("barcode.picture.label"));
  await person.seesNot(english("barcode.text.label"));
});
