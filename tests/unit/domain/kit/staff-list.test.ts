import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable, writeTable } from "../../../../app/adapters/papaparse-table.ts";
import { badRowTable, shownRow } from "../../../../app/domain/kit/bad-row.ts";
import { readStaffList } from "../../../../app/domain/kit/staff-list.ts";
import { isBlank } from "../../../../app/domain/kit/table.ts";

const read = (text: string) => readStaffList(readTable(text), "en");

const NINA = { name: "Nina Weber", address: "nina@contoso.example", language: "de" };

describe("a list of staff", () => {
  test.each([
    ["commas", "Nina Weber,nina@contoso.example,de"],
    ["semicolons", "Nina Weber;nina@contoso.example;de"],
    ["tabs, as cells are copied from a spreadsheet", "Nina Weber\tnina@contoso.example\tde"],
    ["bars", "Nina Weber | nina@contoso.example | de"],
    ["a header in another order", "Sprache;E-Mail;Name\nDeutsch;nina@contoso.example;Nina Weber"],
    [
      "the columns that Entra exports",
      "userPrincipalName,displayName,surname,mail,givenName,preferredLanguage\n" +
        "nina@contoso.example,Nina Weber,Weber,n.weber@contoso.example,Nina,de-DE",
    ],
    [
      "first and last name apart",
      "Nachname;Vorname;Mail;lang\nWeber;Nina;nina@contoso.example;de_AT",
    ],
    ["the address before the name", "nina@contoso.example,Nina Weber,German (Austria)"],
    [
      "a mark at the start and Windows’ line ends",
      "\uFEFFNina Weber,nina@contoso.example,DE\r\n\r\n",
    ],
    ["old line ends", "name,mail,language\rNina Weber,nina@contoso.example,Deutsch\r"],
    ["an address as mail programs copy it", '"Nina Weber <nina@contoso.example>",de'],
  ])("is read with %s", (_what, text) => {
    expect(read(text)).toMatchObject({ members: [NINA], bad: [] });
  });

  test("gives whoever has no language the organisation’s, and counts them", () => {
    const list = readStaffList(readTable("a@contoso.example\nb@contoso.example"), "ar");
    expect(list.members).toEqual([
      { name: "", address: "a@contoso.example", language: "ar" },
      { name: "", address: "b@contoso.example", language: "ar" },
    ]);
    expect(list.withoutLanguage).toBe(2);
  });

  test("gives whoever reads a language that is not spoken here the organisation’s, and says which", () => {
    const list = read("name,mail,language\nA,a@contoso.example,Welsh\nB,b@contoso.example,cy-GB");
    expect(list.members.map(({ language }) => language)).toEqual(["en", "en"]);
    expect([...list.unspoken.values()]).toEqual([1, 1]);
  });

  test("names each row that is nobody by its line and why, and loses none", () => {
    const rows = [
      "Name;Mail;Sprache",
      "Nina;nina@contoso.example;de",
      "Omar;;de",
      '"Two',
      'lines";two@contoso.example;de',
      ";;",
      "Petra;petra at contoso;de",
      "Nina again;NINA@contoso.example;de",
      "Ben;ben@contoso.example;Klingonisch",
      `${"long ".repeat(60)};long@contoso.example;de`,
      '"Theo;theo@contoso.example;de',
      "Fay;fay@contoso.example;de",
    ];
    const { members, bad } = read(rows.join("\n"));
    expect(members.map(({ name }) => name)).toEqual(["Nina", "Two lines", "Fay"]);
    expect(bad.map(({ row, reason }) => [row.line, reason])).toEqual([
      [3, { kind: "no-address" }],
      [7, { kind: "not-an-address" }],
      [8, { kind: "duplicate", ofLine: 2 }],
      [9, { kind: "unknown-language" }],
      [10, { kind: "long-name" }],
      [11, { kind: "broken-quotes" }],
    ]);
  });

  test("takes marks that turn text around, and line breaks, out of a name", () => {
    const { members } = read('"Eve\u202E\r\nBcc: x",eve@contoso.example,en');
    expect(members[0]?.name).toBe("Eve Bcc: x");
  });
});

test("a row that is nobody is shown in one short line, however much of the file it is", () => {
  const row = {
    line: 1,
    lastLine: 1,
    cells: ["a\u202e", "b\nc", "x".repeat(9_000)],
    isBroken: true,
  };
  const shown = shownRow({ row, reason: { kind: "broken-quotes" } });
  expect(shown).toMatch(/^a · b c · x+$/);
  expect(shown).toHaveLength(200);
});

describe("whatever a list holds", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      ",",
      ";",
      "\t",
      "|",
      "\n",
      "\r\n",
      "a@b.example",
      "de",
      "name",
      "=1+1",
      "\uFEFF",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  test("each row is a member, named as bad, the header, or has nothing in it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = readTable(text);
        const { members, bad } = readStaffList(rows, "en");
        const filled = rows.filter((row) => !isBlank(row)).length;
        expect(filled - members.length - bad.length).toBeOneOf([0, 1]);
      }),
      { numRuns: 400 },
    );
  });

  test("each line is in one row, in its order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let next = 1;
        for (const { line, lastLine } of readTable(text)) {
          expect(line).toBe(next);
          expect(lastLine).toBeGreaterThanOrEqual(line);
          next = lastLine + 1;
        }
        const lines = text.replaceAll("\uFEFF", "").split(/\r\n?|\n/);
        const last = lines.at(-1) === "" ? lines.length - 1 : lines.length;
        expect(next - 1).toBe(last);
      }),
      { numRuns: 400 },
    );
  });

  test("nobody is in it twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const addresses = read(text).members.map(({ address }) => address.toLowerCase());
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
    );
  });
});

describe("what is written", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 });
  const name = cell.filter((text) => text.trim() === text && text.normalize("NFC") === text);

  test("is read again as it was", () => {
    const people = fc.array(fc.record({ name, language: fc.constantFrom("en", "de", "ar") }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(people, (given) => {
        const members = given.map((person, at) => ({
          ...person,
          address: `p${at}@contoso.example`,
        }));
        const rows = members.map((member) => [member.name, member.address, member.language]);
        const file = writeTable([["Name", "Address", "Language"], ...rows]);
        const found = read(file).members;
        expect(found.map(({ address, language }) => ({ address, language }))).toEqual(
          members.map(({ address, language }) => ({ address, language })),
        );
        expect(found.map((member) => member.name)).toEqual(
          members.map((member) =>
            member.name.replaceAll(/\s+/g, " ").replaceAll(/(^|[,;|"])'(?=[=+\-@])/g, "$1"),
          ),
        );
      }),
    );
  });

  test("can be no formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t"), cell, (sign, rest) => {
        const [row] = readTable(writeTable([["x", sign + rest]]).replace(/^/, "a@b.example\n"));
        expect(row).toBeDefined();
        expect(writeTable([[sign + rest, "x"]])).toMatch(/^\uFEFF"?'/);
      }),
    );
  });

  test.each([";=1+1", "a\t=1+1", "|@x", "a\n=1+1", 'a"=1+1', ",-1"])(
    "can be no formula behind what another country's spreadsheet parts cells by: %j",
    (text) => {
      const file = writeTable([["x", text]]);
      expect(file).not.toMatch(/[,;|\t\n\r"][=+\-@]/);
    },
  );

  test("are the bad rows with line and reason, which become good once they are mended", () => {
    const { bad, header } = read("Name;Mail\nNina;nina at contoso.example\n=cmd;omar@contoso");
    const file = writeTable(badRowTable(bad, header, ({ reason }) => reason.kind));
    expect(file).toContain("2,not-an-address,Nina,nina at contoso.example");
    const mended = file.replace("nina at", "nina@").replace("@contoso\r", "@contoso.example\r");
    expect(read(mended.replace("nina@ ", "nina@")).members.map((person) => person.name)).toEqual([
      "Nina",
      "=cmd",
    ]);
  });
});

test("twenty thousand rows are all read, with an open quotation mark in each", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `"P ${at};p${at}@contoso.example;de`);
  const { members, bad } = read(rows.join("\n"));
  expect(members.length + bad.length).toBe(20_000);
  expect(bad.length).toBe(20);
});
