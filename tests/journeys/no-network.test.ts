import { describe, expect, test } from "vitest";
import type { Person } from "./person.ts";
import { ANDROID } from "./steps/devices.ts";
import { openOffice } from "./steps/office.ts";
import { givesPassword, opensSignIn } from "./steps/signs-in.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
const office = openOffice();

/** Somebody whose page is wholly there, and whose network then is not. */
const loses = async (path: string, options: Parameters<typeof office.arrives>[0] = {}) => {
  const ben = await office.arrives(options);
  await ben.opens(path);
  await ben.sees("Contoso");
  await ben.sees(say("shell.offline.status"));
  await ben.settles();
  await ben.goesOffline();
  return ben;
};

const hasNotMoved = async (person: Person): Promise<void> => {
  expect(await person.layoutShift()).toBeLessThan(0.001);
};

describe.each([390, 320])("without a network, at %i pixels", (width) => {
  const viewport = { width, height: 844 };

  test.each([
    ["/en/scan", "shell.no-network.status", "scan.button"],
    ["/en/install", "check.no-network.store", "install.android.button"],
    ["/en/sign-in", "shell.no-network.status", "sign-in.button"],
    ["/en/rescue", "shell.no-network.status", "rescue.cases.lost.title"],
  ])("%s says so in its own room, and takes it back", async (path, words, button) => {
    const ben = await loses(path, { ...ANDROID, viewport });
    await ben.sees(say(words));
    await ben.sees(say(button));
    expect(await ben.axe()).toEqual([]);
    await ben.goesOnline();
    await ben.seesNot(say(words));
    await hasNotMoved(ben);
  });
});

describe("a sign-in without a network", () => {
  test("stays here, says why, and takes it back once there is one; nobody leaves unasked", async () => {
    const ben = await loses("/en/sign-in");
    await ben.presses(say("sign-in.button"));
    await ben.sees(say("fault.offline.title"));
    expect(await ben.address()).toBe("/en/sign-in");
    await ben.goesOnline();
    await ben.sees(say("fault.passed.title"));
    await ben.seesNot(say("fault.offline.title"));
    expect(await ben.address()).toBe("/en/sign-in");
    await opensSignIn(ben);
    await givesPassword(ben, "ben");
    await ben.sees(say("install.lead"));
  });

  test("leaves the whole guide to read", async () => {
    const ben = await loses("/en/sign-in");
    await ben.presses(say("sign-in.button"));
    await ben.sees(say("fault.offline.title"));
    await ben.presses(say("sign-in.without.link"));
    await ben.sees(say("install.lead"));
    await ben.goesOnline();
  });
});

test("a sign-out without a network stays here too, and finds the person signed in still", async () => {
  const ben = await office.arrives();
  await ben.opens("/en/sign-in");
  await opensSignIn(ben);
  await givesPassword(ben, "petra");
  await ben.sees(say("done.lead"));
  await ben.opens("/en/sign-in");
  await ben.sees("You are signed in as");
  await ben.settles();
  await ben.goesOffline();
  await ben.presses(say("sign-in.out.button"));
  await ben.sees(say("fault.offline.title"));
  await ben.goesOnline();
  await ben.sees("You are signed in as");
});
