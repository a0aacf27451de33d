import { expect, test } from "vitest";
import type { Person } from "./person.ts";
import { openOffice } from "./steps/office.ts";
import { wordsIn } from "./steps/words.ts";

const say = wordsIn("en");
const office = openOffice();

/** Runs in the page: a screen that writes down when it is kept from going dark. */
const screenWithDiary = (): void => {
  const note = (what: string): void => {
    localStorage.setItem("diary", `${localStorage.getItem("diary") ?? ""}${what} `);
  };
  const request = async (kind: string) => {
    note(kind);
    return { release: async () => note("released") };
  };
  Object.defineProperty(navigator, "wakeLock", { configurable: true, get: () => ({ request }) });
};

const diaryOf = async (person: Person): Promise<string> => (await person.kept())["diary"] ?? "";
const reads = (person: Person, diary: string) =>
  expect.poll(() => diaryOf(person), { timeout: 10_000 }).toBe(diary);

test("the screen stays awake while somebody pairs, in view only, and no longer", async () => {
  const person = await office.arrives();
  await person.carries(screenWithDiary);
  await person.opens("/en/scan");
  await reads(person, "screen ");
  await person.looksAway();
  await reads(person, "screen released ");
  await person.comesBack();
  await reads(person, "screen released screen ");
  await person.presses(say("scan.approve.link"));
  await person.sees(say("approve.lead"));
  await reads(person, "screen released screen ");
  await person.presses(say("approve.tick.button"));
  await person.sees(say("backup.note"));
  await reads(person, "screen released screen released ");
});

test("a page where nothing is paired asks for nothing", async () => {
  const person = await office.arrives();
  await person.carries(screenWithDiary);
  await person.opens("/en/install");
  await person.sees(say("shell.offline.status"));
  expect(await diaryOf(person)).toBe("");
});
