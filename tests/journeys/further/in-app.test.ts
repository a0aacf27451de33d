import { describe, expect, test } from "vitest";
import { wholeChromium } from "../../support/chromium.ts";
import type { Person } from "../person.ts";
import { having } from "../steps/devices.ts";
import { openOffice } from "../steps/office.ts";
import { filled, wordsIn } from "../steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

const goesOnInside = async (person: Person): Promise<void> => {
  await person.presses(say("in-app.stay.link"));
  await person.sees(say("sign-in.title"));
  await person.presses(say("in-app.sign-in.link"));
  await person.sees("Fail as");
};

describe("a link that was opened inside Outlook on an iPhone", () => {
  const OUTLOOK = having("Outlook on an iPhone");

  test("is copied for Safari, without anything about the person", async () => {
    const person = await office.arrives(OUTLOOK);
    await person.opens("/en/?user=nina@contoso.example&utm_source=mail#top");
    await person.sees(filled(say("in-app.named.title"), { app: "Outlook" }));
    await person.presses(say("in-app.copy.button"));
    await person.sees(say("in-app.copied.lead"));
    const { pathname, search, hash } = new URL(await person.pastes());
    expect({ pathname, search, hash }).toEqual({ pathname: "/en/", search: "", hash: "" });
    expect(await person.layoutShift()).toBe(0);
  });

  test.each(["/en/", "/en/keep"])(
    "shows its address on %s where it cannot be copied",
    async (path) => {
      const person = await office.arrives({ ...OUTLOOK, hasClipboard: false });
      await person.opens(path);
      await person.presses(say("in-app.copy.button"));
      await person.sees(new RegExp(`http://localhost:\\d+${path}`));
      expect(await person.axe()).toEqual([]);
    },
  );

  test("leads on inside the app all the same", async () => {
    const person = await office.arrives(OUTLOOK);
    await person.opens("/en/");
    await goesOnInside(person);
  });

  test("says on the page for the home screen that this is not the place for it", async () => {
    const person = await office.arrives(OUTLOOK);
    await person.opens("/en/keep");
    await person.sees(say("keep.in-app.why"));
    await person.sees(say("in-app.hint.lead"));
    await person.settles();
    expect(await person.layoutShift()).toBe(0);
    expect(await person.axe()).toEqual([]);
  });
});

describe("a link that was opened inside Teams on Android", () => {
  const TEAMS = having("Teams on Android");

  test("opens the browser of the person's choice by one press", async () => {
    const person = await office.arrives(TEAMS);
    await person.opens("/en/install?user=nina@contoso.example");
    await person.presses(say("shell.menu.steps.link"));
    await person.sees(filled(say("in-app.named.title"), { app: "Teams" }));
    expect(await person.leads(say("in-app.open.button"))).toMatch(
      /^intent:\/\/localhost:\d+\/en\/#Intent;scheme=http;action=android\.intent\.action\.VIEW;category=android\.intent\.category\.BROWSABLE;end$/,
    );
  });

  test("leads on inside the app all the same", async () => {
    const person = await office.arrives(TEAMS);
    await person.opens("/en/");
    await goesOnInside(person);
  });
});

test.each(["any web view on an iPhone", "any web view on Android"])(
  "%s is another app, whatever it is called",
  async (name) => {
    const person = await office.arrives(having(name));
    await person.opens("/en/");
    await person.sees(say("in-app.other.title"));
    await person.sees(say("in-app.stay.link"));
  },
);
