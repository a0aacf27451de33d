import { describe, expect, test } from "vitest";
import { wholeChromium } from "../../support/chromium.ts";
import type { Person } from "../person.ts";
import { ANDROID, having } from "../steps/devices.ts";
import { openOffice } from "../steps/office.ts";
import { wordsIn } from "../steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

const SAFARI = having("Safari on an iPhone");
/** An app on iOS says no “Safari” of itself. */
const ICON = { ...having("any web view on an iPhone"), isInstalled: true };

// Headless Chromium makes no offer of its own: the person brings it along.
describe("the browser's offer to install", () => {
  test("becomes one button, and once it is taken up the page says that it is done", async () => {
    const person = await office.arrives(ANDROID);
    await person.opens("/en/keep");
    await person.isOfferedInstall("accepted");
    await person.sees(say("keep.offered.title"));
    await person.presses(say("keep.offered.button"));
    await person.sees(say("keep.done.title"));
    await person.sees(say("keep.remove.lead"));
    await person.seesNot(say("keep.offered.button"));
  });

  test("that is declined leaves the way by the menu", async () => {
    const person = await office.arrives(ANDROID);
    await person.opens("/en/keep");
    await person.isOfferedInstall("dismissed");
    await person.presses(say("keep.offered.button"));
    await person.sees(say("keep.android.dots"));
    await person.seesNot(say("keep.offered.title"));
  });

  test("is not spoken of on any other page", async () => {
    const person = await office.arrives(ANDROID);
    await person.opens("/en/");
    await person.isOfferedInstall("accepted");
    await person.sees(say("start.lead"));
    await person.seesNot(say("keep.offered.button"));
    expect(await person.layoutShift()).toBe(0);
  });

  test("is not needed by whoever found the menu", async () => {
    const person = await office.arrives(ANDROID);
    await person.opens("/en/keep");
    await person.sees(say("keep.android.dots"));
    await person.installs();
    await person.sees(say("keep.done.title"));
  });
});

describe("the way to the home screen", () => {
  test.each([
    ["Safari on an iPhone", "keep.ios.safari"],
    ["Chrome on an iPhone", "keep.ios.other"],
    ["Firefox on Android", "keep.android.similar"],
    ["Samsung’s browser", "keep.android.bottom"],
    ["Chrome on Windows", "keep.computer.icon"],
    ["Safari on a Mac", "keep.mac.file"],
    ["Firefox on Linux", "keep.bookmark.star"],
  ])("is the one of %s", async (name, key) => {
    const person = await office.arrives(having(name));
    await person.opens("/en/keep");
    await person.sees(key === "keep.android.similar" ? "or words much like it" : say(key));
    await person.settles();
    expect(await person.layoutShift()).toBe(0);
    expect(await person.overflow()).toBe(0);
  });

  test("is behind somebody who opened the icon, and nothing moves while that is found out", async () => {
    const person = await office.arrives(ICON);
    await person.opens("/en/keep");
    await person.sees(say("keep.done.title"));
    await person.seesNot(say("keep.ios.safari"));
    await person.settles();
    expect(await person.heading()).toBe(say("keep.bring.title"));
    expect(await person.layoutShift()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });
});

/** Ticks what is done in the browser, and leaves with the code on the clipboard. */
const takesCodeAlong = async (): Promise<{ person: Person; code: string }> => {
  const person = await office.arrives(SAFARI);
  await person.opens("/en/scan");
  await person.presses(say("check.tick.button"));
  await person.sees(say("check.ticked"));
  await person.opens("/en/keep");
  await person.presses(say("keep.carry.button"));
  await person.sees(say("keep.carry.done"));
  return { person, code: await person.pastes() };
};

describe("ticks from Safari", () => {
  test("come along to the icon by a code, and join what is ticked there", async () => {
    const { person, code } = await takesCodeAlong();
    await person.sees(code);
    expect(await person.layoutShift()).toBe(0);
    expect(await person.axe()).toEqual([]);

    const icon = await office.arrives(ICON);
    await icon.opens("/en/");
    await icon.presses(say("start.bring.link"));
    await icon.presses(say("steps.backup.title"), "checkbox");
    await icon.types(say("keep.bring.field.label"), code.toLowerCase().replace("-", " "));
    await icon.presses(say("keep.bring.button"));
    await icon.sees("2 ticks are new here");
    for (const step of ["install", "scan", "backup"]) {
      expect(await icon.hasTicked(say(`steps.${step}.title`))).toBe(true);
    }
    await icon.presses(say("keep.bring.button"));
    await icon.sees(say("keep.bring.nothing-new"));
    await icon.reloads();
    await icon.presses(say("shell.menu.steps.link"));
    await icon.sees(say("start.notice.back"));
    await icon.seesNot(say("start.bring.link"));
  });

  test("are all that is kept on either side, and the address holds none of it", async () => {
    const { person, code } = await takesCodeAlong();
    const icon = await office.arrives(ICON);
    await icon.opens("/en/keep");
    await icon.enters(say("keep.bring.field.label"), code);
    await icon.sees("2 ticks are new here");
    for (const one of [person, icon]) {
      const { "second-step": kept = "", ...more } = await one.kept();
      const { "second-step.config": _ofTheOrganisation, ...rest } = more;
      expect(JSON.parse(kept)).toEqual({ layout: 1, ticks: { install: "done", scan: "done" } });
      expect(rest).toEqual({});
      expect(await one.address()).toBe("/en/keep");
    }
    expect(office.tenant().calls()).toEqual([]);
  });

  test("are not guessed from a wrong code, which stays in the field to be mended", async () => {
    const { code } = await takesCodeAlong();
    const wrong = [...code].reverse().join("");
    const icon = await office.arrives(ICON);
    await icon.opens("/en/keep");
    await icon.enters(say("keep.bring.field.label"), wrong);
    await icon.sees(say("keep.bring.unreadable"));
    expect(await icon.finds(say("keep.bring.field.label"))).toBe(wrong);
    expect(await icon.axe()).toEqual([]);
    // Of layout 2, with a right check.
    await icon.enters(say("keep.bring.field.label"), "200-Y2S");
    await icon.sees(say("keep.bring.newer"));
    await icon.enters(say("keep.bring.field.label"), code);
    await icon.sees("2 ticks are new here");
  });

  test("are ticked again with three taps by those who have no code", async () => {
    const icon = await office.arrives(ICON);
    await icon.opens("/en/keep");
    for (const step of ["install", "scan", "backup"]) {
      await icon.presses(say(`steps.${step}.title`), "checkbox");
      expect(await icon.hasTicked(say(`steps.${step}.title`))).toBe(true);
    }
    await icon.presses(say("steps.backup.title"), "checkbox");
    expect(await icon.hasTicked(say("steps.backup.title"))).toBe(false);
    await icon.presses(say("keep.bring.sign-in.link"));
    await icon.sees(say("sign-in.lead"));
  });

  test("are offered nowhere else: Android shares them, and who has none has no code", async () => {
    const android = await office.arrives({ ...ANDROID, isInstalled: true });
    await android.opens("/en/");
    await android.sees(say("start.lead"));
    await android.seesNot(say("start.bring.link"));
    const person = await office.arrives(SAFARI);
    await person.opens("/en/keep");
    await person.sees(say("keep.carry.none"));
    await person.seesNot(say("keep.carry.button"));
    await person.seesNot(say("keep.bring.field.label"));
  });

  test("can be written down where nothing can be copied", async () => {
    const person = await office.arrives({ ...SAFARI, hasClipboard: false });
    await person.opens("/en/scan");
    await person.presses(say("check.tick.button"));
    await person.sees(say("check.ticked"));
    await person.opens("/en/keep");
    await person.presses(say("keep.carry.button"));
    await person.sees(say("keep.carry.failed"));
    expect(await person.reads(/^[\dA-Z]{3}-[\dA-Z]{3}$/)).toMatch(/^1/);
  });
});
