import { describe, expect, test } from "vitest";
import { formatDeskCode } from "../../app/domain/desk-code.ts";
import type { DeskReport } from "../../app/domain/desk-report.ts";
import { formatItPath } from "../../app/domain/it-pages.ts";
import { formatMarksCode } from "../../app/domain/marks-code.ts";
import { DESK_LENGTH } from "../../app/domain/read-desk-code.ts";
import { pressesByKey, typesByKey } from "./steps/by-keyboard.ts";
import { openOffice } from "./steps/office.ts";
import { typesCode } from "./steps/reads-codes.ts";
import { filled, itWords, wordsIn } from "./steps/words.ts";

const office = openOffice();
const say = wordsIn("en");

const REPORT: DeskReport = {
  step: "scan",
  system: "android",
  place: "other-browser",
  mode: "not-allowed",
  fault: "consent-needed",
  version: { major: 0, minor: 1 },
};
const CODE = formatDeskCode(REPORT);

describe("a code that was read out over the phone", () => {
  test("is told part by part, with what to do, whatever case and gaps it was typed in", async () => {
    const it = await office.arrives();
    await it.opens(formatItPath("start"));
    await typesCode(it, ` ${[...CODE.toLowerCase()].join(" ")} `);
    await it.sees(itWords("desk.news.whole"));
    await it.sees(say("steps.scan.title"));
    await it.sees(itWords("desk.system.android"));
    await it.sees(itWords("desk.place.other-browser"));
    await it.sees(itWords("desk.mode.not-allowed.title"));
    await it.sees(itWords("desk.fault.consent-needed.title"));
    await it.sees(itWords("desk.fault.consent-needed.advice"));
    await it.sees(filled(itWords("desk.shown"), { title: say("fault.consent-needed.title") }));
    expect(await it.leads(itWords("desk.step.link"))).toBe("/en/scan");
    expect(await it.overflow()).toBe(0);
    expect(await it.axe()).toEqual([]);
  });

  test("is read by keyboard alone, and leaves no trace", async () => {
    const it = await office.arrives();
    await it.opens(formatItPath("start"));
    await it.sees("Contoso");
    await typesByKey(it, itWords("start.desk.field.label"), CODE);
    await pressesByKey(it, itWords("start.desk.button"));
    await it.sees(itWords("desk.news.whole"));
    expect(await it.address()).toBe("/en/it");
    expect(JSON.stringify(await it.kept())).not.toContain(CODE.slice(0, 4));
  });

  const lengths = { length: String(DESK_LENGTH) };
  test.each([
    ["too short", CODE.slice(0, 7), "desk.news.too-short_other", { count: "6", ...lengths }],
    ["too long", `${CODE}0`, "desk.news.too-long_other", { count: "9", ...lengths }],
    [
      "mistyped",
      CODE.replace(/.$/, (last) => (last === "2" ? "3" : "2")),
      "desk.news.mistyped",
      {},
    ],
    ["the code for ticks", formatMarksCode({ scan: "done" }), "desk.news.ticks", lengths],
  ])("that is %s is answered, and then the right one", async (_what, text, key, slots) => {
    const it = await office.arrives({ viewport: { width: 320, height: 568 } });
    await it.opens(formatItPath("start"));
    await typesCode(it, text);
    await it.sees(filled(itWords(key), slots));
    await it.seesNot(itWords("desk.part.version"));
    expect(await it.overflow()).toBe(0);
    expect(await it.axe()).toEqual([]);
    await typesCode(it, CODE);
    await it.sees(itWords("desk.fault.consent-needed.title"));
  });
});

describe("the state of config.json", () => {
  test("is told: whose it is, and that it can be used", async () => {
    const it = await office.arrives();
    await it.opens(formatItPath("start"));
    await it.sees(filled(itWords("start.config.fine"), { name: "Contoso" }));
  });

  test("is told: which key is wrong, and what it should be", async () => {
    office.breaksConfig('{ "organisation": { "name": "Contoso" }, "firstMethod": "sms" }');
    const it = await office.arrives();
    await it.opens(formatItPath("start"));
    await it.sees(itWords("start.config.broken"));
    await it.sees(/firstMethod wrong-value one of: authenticator, passkey/);
    expect(await it.axe()).toEqual([]);
  });

  test("is told: which keys nothing reads, and that nobody can sign in", async () => {
    office.breaksConfig('{ "organisation": { "name": "Contoso" }, "deadLine": "2027-01-01" }');
    const it = await office.arrives();
    await it.opens(formatItPath("start"));
    await it.sees(itWords("start.config.guide"));
    await it.sees(itWords("start.config.unread"));
    await it.sees(/deadLine unknown-key/);
  });
});

test("the page for IT is not kept on the phone, and opens past the worker of one that is", async () => {
  const it = await office.arrives();
  await it.opens("/en/");
  await it.sees(say("shell.offline.status"));
  await it.opens(formatItPath("start"));
  await it.sees(itWords("start.desk.title"));
  expect(
    (await it.cachedAddresses()).filter((address) => /\/en\/it|assets\/it-/.test(address)),
  ).toEqual([]);
});

test("the address that looks like its own is that of Italian", async () => {
  const it = await office.arrives();
  await it.opens("/it/");
  await it.sees(wordsIn("it")("start.title"));
  await it.seesNot(itWords("start.desk.title"));
});
