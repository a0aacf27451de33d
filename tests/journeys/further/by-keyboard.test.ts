import { describe, expect, test } from "vitest";
import { wholeChromium } from "../../support/chromium.ts";
import type { Person } from "../person.ts";
import { choosesScanner, makesAppPassword } from "../steps/makes-app-password.ts";
import { openOffice } from "../steps/office.ts";
import { opensSecurityInfo, pairsByLink } from "../steps/pairs.ts";
import { signsIn } from "../steps/signs-in.ts";
import { withoutMouse } from "../steps/without-mouse.ts";
import { wordsIn } from "../steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");

const arrives = async (): Promise<Person> => withoutMouse(await office.arrives());

const arrivesAs = async (name: string): Promise<Person> => {
  const person = await arrives();
  await person.opens("/en/sign-in");
  await signsIn(person, name);
  return person;
};

/** Opens what is folded, reads it, and closes it again; stands on it all the while. */
const looksInto = async (person: Person, title: string, answer: string): Promise<void> => {
  await person.presses(title, "summary");
  await person.sees(answer);
  expect(await person.standsOn()).toBe(title);
  await person.strikes("Enter");
  await person.seesNot(answer);
  expect(await person.standsOn()).toBe(title);
};

const way = (page: string, id: string): readonly [string, string] => [
  say(`${page}.ways.${id}.title`),
  say(`${page}.ways.${id}.answer`),
];

describe("what helps, by keyboard alone,", () => {
  test.each([
    ["sign-in", ["password", "pass", "rather"]],
    ["install", ["full", "store", "none"]],
    ["scan", ["used"]],
    ["approve", ["wrong"]],
    ["backup", ["number", "text", "offer"]],
    ["app-password", ["absent", "refused", "lost", "gone"]],
  ] as const)("opens and closes in its place, on %s", async (page, ids) => {
    const person = await arrives();
    await person.opens(`/en/${page}`);
    for (const id of ids) await looksInto(person, ...way(page, id));
  });

  test("opens on the page for a lost phone, and leads to the guide and back", async () => {
    const person = await arrives();
    await person.opens("/en/rescue");
    await looksInto(person, say("rescue.cases.signal.title"), say("rescue.cases.signal.one"));
    await person.presses(say("rescue.cases.lost.title"), "summary");
    await person.presses(say("rescue.fresh.link"));
    await person.sees(say("move.lead"));
    await looksInto(person, say("move.lost.title"), say("move.lost.call"));
    await person.presses(say("move.rescue.link"));
    await person.sees(say("rescue.lead"));
    await expect.poll(person.standsOn).toBe(say("rescue.title"));
  });
});

const copies = async (page: Person): Promise<string> => {
  await page.presses("Copy the password", "button");
  await page.sees("Copied");
  return page.pastes();
};

describe("signed in, by keyboard alone,", () => {
  test("paul makes an app password and learns where it goes", async () => {
    office.configures({ steps: { backup: true, appPassword: true } });
    const paul = await arrivesAs("paul");
    await paul.sees(say("app-password.lead"));
    await choosesScanner(paul);
    expect(await paul.standsOn()).toBe(say("apps.answer.sends-password"));
    await paul.sees(say("apps.until.ahead"));
    expect(await makesAppPassword(paul, copies)).toMatch(/^[a-z]{16}$/);
  });

  test("omar moves to a new phone", async () => {
    const omar = await arrivesAs("omar");
    await omar.sees(say("backup.note"));
    await omar.presses(say("shell.menu.rescue.link"));
    await omar.presses(say("rescue.cases.lost.title"), "summary");
    await omar.presses(say("rescue.fresh.link"));
    await omar.sees(/Pixel 6/);
    const page = await opensSecurityInfo(omar);
    await pairsByLink(page);
    await page.presses(/^Delete .*Pixel 6/, "button");
    await page.seesNot("Pixel 6");
    await page.leaves();
    await omar.comesBack();
    await omar.presses(say("move.end.button"));
    await omar.sees(say("done.open.title"));
  });

  test("theo asks again until Microsoft answers", async () => {
    const theo = await arrives();
    theo.allows(/status of (?:429|503) .*\/demo\/graph\//);
    await theo.opens("/en/sign-in");
    await signsIn(theo, "theo");
    await theo.sees(say("fault.throttled.title"));
    await theo.looksAway();
    await theo.comesBack();
    await theo.sees(say("fault.unavailable.title"));
    await theo.presses(say("fault.retry.button"));
    await theo.sees(say("fault.intercepted.title"));
    await theo.presses(say("fault.retry.button"));
    await expect.poll(() => office.graphCalls()).toBeGreaterThan(4);
    await theo.presses(say("fault.retry.button"));
    await theo.seesNot(say("fault.intercepted.title"));
    await theo.presses(say("install.have.button"));
    await theo.sees(say("scan.phone.lead"));
  });

  test("petra signs out, and stands somewhere", async () => {
    const petra = await arrivesAs("petra");
    await petra.sees(say("done.title"));
    await petra.presses(say("shell.menu.steps.link"));
    await petra.presses(say("steps.sign-in.title"));
    await petra.presses(say("sign-in.out.button"));
    await petra.sees(say("start.plan.title"));
  });
});
