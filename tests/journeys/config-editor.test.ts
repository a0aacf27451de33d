import { describe, expect, test } from "vitest";
import { formatItPath } from "../../app/domain/it-pages.ts";
import { wholeChromium } from "../support/chromium.ts";
import type { Person } from "./person.ts";
import { pressesByKey, typesByKey, walksTo } from "./steps/by-keyboard.ts";
import { openOffice } from "./steps/office.ts";
import { filled, itWords, wordsIn } from "./steps/words.ts";

const office = openOffice(wholeChromium());
const say = wordsIn("en");
const EDITOR = formatItPath("config");

const label = (path: string): RegExp => new RegExp(`^${itWords(`config.field.${path}.label`)}$`);

const opens = async (it: Person): Promise<void> => {
  await it.opens(EDITOR);
  await it.sees(itWords("config.origin.site"));
};

const saves = async (it: Person): Promise<string> => {
  const file = await it.saves(() => it.presses(itWords("config.save.button")));
  expect(file.name).toBe("config.json");
  return file.text;
};

const pastes = async (it: Person, text: string): Promise<void> => {
  await it.presses(itWords("config.open.other"), "summary");
  await it.drops(itWords("config.open.text"), text);
  await it.presses(itWords("config.open.button"));
};

describe("a config.json", () => {
  test("is edited, broken, mended and saved, and then served to staff", async () => {
    office.configures({ ours: { kept: [1, "two"] } });
    const it = await office.arrives({ viewport: { width: 1280, height: 900 } });
    await opens(it);
    expect(await it.finds(label("organisation.name"))).toBe("Contoso");
    await it.types(label("organisation.name"), "Northgate College");
    await it.presses(itWords("config.group.desk.title"), "summary");
    await it.types(label("helpDesk.email"), "nobody");
    await it.sees(/^This can’t be used\. What belongs here: an email address$/);
    await it.sees(filled(itWords("config.findings.faults_one"), { count: "1" }));
    await it.sees(itWords("config.preview.broken"));
    expect(await it.axe()).toEqual([]);
    await it.types(label("helpDesk.email"), "help@northgate.example");
    await it.sees(itWords("config.findings.fine"));

    const text = await saves(it);
    expect(text.startsWith('{\n  "$schema": "./config.schema.json",')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({
      organisation: { name: "Northgate College" },
      helpDesk: { phone: "+44 20 7946 0123", email: "help@northgate.example" },
      ours: { kept: [1, "two"] },
    });

    office.breaksConfig(text);
    const person = await office.arrives();
    await person.opens("/en/help");
    await person.sees("Northgate College");
    await person.sees(filled(say("shell.desk.email.link"), { email: "help@northgate.example" }));
  });

  test("that is no JSON is told line by line, and comes out as JSON", async () => {
    const it = await office.arrives({
      viewport: { width: 320, height: 568 },
      colorScheme: "dark",
    });
    await opens(it);
    await pastes(it, '{\n  // ours\n  "deadline": "2027-01-29",\n}');
    await it.sees(itWords("config.text.comment"));
    await it.sees(filled(itWords("config.place"), { line: "3", column: "27" }));
    await it.sees(itWords("config.findings.fine"));
    expect(await it.overflow()).toBe(0);
    expect(await it.axe()).toEqual([]);
    expect(JSON.parse(await saves(it))).toEqual({
      $schema: "./config.schema.json",
      deadline: "2027-01-29",
    });
  });

  test("with keys that nothing reads keeps them, and says which key was meant", async () => {
    const it = await office.arrives();
    await opens(it);
    await pastes(it, '{ "deadLine": "2027-01-29" }');
    await it.sees(itWords("config.findings.unknown"));
    await it.sees(filled(itWords("config.findings.meant"), { expected: "deadline" }));
    expect(JSON.parse(await saves(it))).toHaveProperty("deadLine");
  });

  test("that is not saved yet outlives a reload, until somebody begins anew", async () => {
    const it = await office.arrives();
    await opens(it);
    await it.types(label("organisation.name"), "Northgate");
    await it.reloads();
    await it.sees(itWords("config.origin.kept"));
    expect(await it.finds(label("organisation.name"))).toBe("Northgate");
    await it.presses(itWords("config.open.anew"));
    await it.sees(itWords("config.origin.site"));
    expect(await it.finds(label("organisation.name"))).toBe("Contoso");
  });

  test("is filled in by keyboard alone, and nothing of it leaves this browser", async () => {
    const it = await office.arrives();
    await opens(it);
    await typesByKey(it, itWords("config.field.organisation.accent.label"), "#7a1fa2");
    await pressesByKey(it, itWords("config.save.copy"));
    await it.sees(itWords("config.save.copied"));
    expect(JSON.parse(await it.pastes())).toMatchObject({ organisation: { accent: "#7a1fa2" } });
    expect(
      (await it.trail()).filter((line) => line.includes("7a1fa2") && line.includes("http")),
    ).toEqual([]);
  });
});

describe("the preview", () => {
  test("shows the page of a step as staff see it, in their language and country", async () => {
    const ar = wordsIn("ar");
    const it = await office.arrives({ viewport: { width: 1280, height: 900 } });
    await opens(it);
    await it.presses(itWords("config.group.texts.title"), "summary");
    await it.types(/^Above$/, "Bring your card.");
    await it.sees(say("start.lead"));
    await it.chooses(/^Page/, itWords("config.page.sign-in"));
    await it.sees(say("shell.own.title"));
    await it.presses(itWords("config.group.desk.title"), "summary");
    await it.types(itWords("config.countries.code.label"), "de");
    await it.presses(itWords("config.countries.add"));
    await it.types(/^Phone$/, "+44 20 1");
    await it.chooses(/^Country of the device/, "DE");
    await it.chooses(/^Language(?! that)/, "العربية");
    await it.sees(ar("shell.own.title"));
    expect(await it.writing(/^Bring your card\.$/)).toMatchObject({ direction: "ltr" });
    await it.sees(ar("shell.desk.title"));
    expect(await it.axe()).toEqual([]);
  });

  test("is passed over by the Tab key, but for what unfolds", async () => {
    const it = await office.arrives();
    await opens(it);
    await it.chooses(/^Page/, itWords("config.page.backup"));
    await it.sees(say("backup.three"));
    const passed = await walksTo(it, say("backup.ways.number.title"));
    expect(passed).not.toContain(say("check.tick.button"));
    expect(passed).not.toContain(say("check.sign-in.link"));
    const stops = await walksTo(it, say("backup.ways.different.title"));
    expect(stops).toContain(say("backup.ways.text.title"));
    await it.strikes("Enter");
    await it.sees(/^Look for a way to add a sign-in method/);
    expect(await it.axe()).toEqual([]);
  });

  test("leads nowhere from here", async () => {
    const it = await office.arrives();
    // The tests’ own hands, as careful ones, press nothing that says it is off.
    await it.carries(() => {
      addEventListener("keydown", ({ key }) => {
        if (key === "F8") document.querySelector<HTMLElement>(".preview .action")?.click();
      });
    });
    await opens(it);
    await it.sees(say("steps.sign-in.button"));
    await it.strikes("F8");
    expect(await it.address()).toBe(EDITOR);
    await it.sees(itWords("config.origin.site"));
  });
});
