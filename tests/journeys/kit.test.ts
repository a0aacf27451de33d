import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import PostalMime from "postal-mime";
import { afterAll, describe, expect, test } from "vitest";
import { readTable } from "../../app/adapters/papaparse-table.ts";
import { readerOf } from "../support/syntax-tree.ts";
import type { Person } from "./person.ts";
import { pressesByKey, typesByKey } from "./steps/by-keyboard.ts";
import { openOffice } from "./steps/office.ts";
import { opensKit, sayOfKit as say } from "./steps/opens-kit.ts";
import { staffList } from "./steps/staff-lists.ts";
import { filled } from "./steps/words.ts";

const office = openOffice();
const folder = mkdtempSync(join(tmpdir(), "second-step-kit-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PEOPLE = 5000;
const inEnglish = (count: number): string => new Intl.NumberFormat("en-GB").format(count);

const fileOf = (bytes: Uint8Array | string): string => {
  const file = join(folder, "staff.csv");
  writeFileSync(file, bytes);
  return file;
};

const opensList = async (it: Person, count = PEOPLE): Promise<void> => {
  await opensKit(it);
  await it.picks(say("list.file.label"), fileOf(staffList(count)));
  await it.sees(filled(say("list.people_other"), { count: inEnglish(count) }));
};

const requestsIn = (trail: readonly string[]): readonly string[] =>
  trail.filter((line) => line.startsWith("http"));

describe("a list of five thousand people with hostile names", () => {
  test("becomes mails, a merge file, prints and a script, and nothing of it leaves the browser", async () => {
    const it = await office.arrives({ viewport: { width: 1280, height: 800 }, mobile: false });
    await opensKit(it);
    const before = requestsIn(await it.trail()).length;
    await it.picks(say("list.file.label"), fileOf(staffList(PEOPLE)));
    await it.sees(filled(say("list.people_other"), { count: inEnglish(PEOPLE) }));
    await it.sees(filled(say("list.bad_other"), { count: "4" }));
    await it.sees(say("list.reason.broken-quotes"));

    const kit = await it.saves(() => it.presses(say("all.save.button")));
    const files = unzipSync(kit.bytes);
    const names = Object.keys(files);
    const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(names.filter((name) => name.endsWith(".eml"))).toHaveLength(3 * 6);
    expect(names.filter((name) => name.endsWith(".svg"))).toHaveLength(3 * 3);
    const mail = await PostalMime.parse(textOf("mails/ar/2-action-ar.eml"));
    expect(mail.subject).not.toBe("");
    expect(mail.text).toContain("https://setup.contoso.example/ar/");

    const merge = readTable(textOf("mail-merge.csv"));
    expect(merge).toHaveLength(PEOPLE + 1);
    expect(merge.every(({ cells }) => cells.length === 5)).toBe(true);
    expect(merge.flatMap(({ cells }) => cells).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(merge[1]?.cells[3]).toContain("user=person.0%40contoso.example");

    const script = await it.saves(() => it.presses(say("script.save.button")));
    expect(script.name).toBe("second-step-report.ps1");
    expect(script.text).toMatch(/^[\t\r\n -~]*$/);
    const read = await readerOf("powershell");
    expect(read(script.text).errors).toEqual([]);
    expect(script.text).toContain("person.4999@contoso.example");

    const after = await it.trail();
    expect(requestsIn(after)).toHaveLength(before);
    expect(after.join("\n")).not.toContain("person.0");
    expect(await it.overflow()).toBe(0);
    expect(await it.axe()).toEqual([]);
  });

  test("gives its bad rows back, to be mended and read again", async () => {
    const it = await office.arrives();
    await opensList(it, 30);
    const { name, text } = await it.saves(() => it.presses(say("list.save.button")));
    expect(name).toBe("rows-to-mend.csv");
    const mended = text.replace("No Address,,", "Now One,one@contoso.example,");
    await it.picks(say("list.file.label"), fileOf(mended));
    // Whoever stood there twice stands there once now.
    await it.sees(filled(say("list.people_other"), { count: "2" }));
    await it.sees(filled(say("list.bad_other"), { count: "2" }));
  });
});

describe("a file that is not in UTF-8", () => {
  test("is read, and can be read in another encoding", async () => {
    const it = await office.arrives();
    await opensKit(it);
    // "Łódź" as Excel in Poland writes it.
    const bytes = Buffer.from("Name;Mail\r\n\xa3\xf3d\x9f;lodz@contoso.example\r\n", "latin1");
    await it.picks(say("list.file.label"), fileOf(bytes));
    await it.sees("£ódŸ");
    await it.chooses(filled(say("list.encoding"), { file: "staff.csv" }), "windows-1250");
    await it.sees("Łódź");
  });
});

describe("the sheet for the help desk", () => {
  test("is printed with its calls and where to read more", async () => {
    const it = await office.arrives();
    await it.carries(() => {
      window.print = () => undefined;
    });
    await opensKit(it);
    await it.presses(say("calls.print.button"));
    const { text, sheets } = await it.prints();
    expect(text).toContain(say("calls.rules.secret"));
    expect(text).toContain(say("calls.call.lost-phone.answer"));
    expect(text).toContain("setup.contoso.example/en/help/lost-phone");
    expect(sheets).toBeLessThanOrEqual(2);
  });
});

describe("a mail", () => {
  test("is shown as it looks, and as text, in each language", async () => {
    const it = await office.arrives({ viewport: { width: 320, height: 568 } });
    await opensKit(it);
    await it.chooses(say("mails.which.label"), say("mails.stage.last-call"));
    await it.chooses(say("mails.language.label"), "العربية");
    await it.sees("https://setup.contoso.example/ar/");
    // What drives the browser, and axe, try to get into the frame, and nothing does.
    it.allows(/Blocked script execution in 'data:|Failed to execute ['‘]postMessage/);
    await it.chooses(say("mails.form.label"), say("mails.form.looks"));
    await it.settles();
    expect(await it.axe()).toEqual([]);
    const { name, text } = await it.saves(() => it.presses(say("mails.save.button")));
    expect(name).toBe("5-last-call-ar.eml");
    expect((await PostalMime.parse(text)).html).toContain('dir="rtl"');
    expect(await it.overflow()).toBe(0);
  });
});

describe("by keyboard alone", () => {
  test("a pasted list becomes a script that issues passes", async () => {
    const it = await office.arrives({ viewport: { width: 320, height: 568 } });
    await opensKit(it);
    await typesByKey(it, say("list.paste.label"), "nina@contoso.example");
    await pressesByKey(it, say("list.paste.button"));
    await it.sees(filled(say("list.people_one"), { count: "1" }));
    await it.chooses(say("script.action.label"), say("script.action.issue-passes.name"));
    const { text } = await it.saves(() => pressesByKey(it, say("script.save.button")));
    expect(text).toContain("nina@contoso.example");
    expect(text).toContain("lifetimeInMinutes = 480");
    expect(await it.overflow()).toBe(0);
  });
});

test("a bad address makes nothing, and says why", async () => {
  const it = await office.arrives();
  await opensKit(it);
  await it.types(say("basics.address.label"), "javascript:alert(1)");
  await it.sees(say("basics.address.wrong"));
  await it.types(say("basics.address.label"), "https://setup.contoso.example/");
  await it.seesNot(say("basics.address.wrong"));
});
