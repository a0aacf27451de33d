import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "../../../app/adapters/papaparse-table.ts";
import type { StaffMember } from "../../../app/domain/kit/staff-member.ts";
import { SEPARATORS, type Separator } from "../../../app/domain/kit/table.ts";
import { LANGUAGE_TAGS } from "../../../app/domain/languages.ts";
import { inOneLine } from "../../../app/domain/plain-text.ts";
import { composeMergeCsv } from "../../../app/rollout/compose-merge-csv.ts";
import { anyHostile, SITE } from "./mail-world.ts";

const NINA: StaffMember = { name: "Nina Weber", address: "nina@contoso.example", language: "de" };
const OMAR: StaffMember = { name: "عمر", address: "omar@contoso.example", language: "ar" };

const compose = (staff: readonly StaffMember[], separator: Separator = ",") =>
  composeMergeCsv(staff, { address: SITE, page: "start", deadline: "2026-12-18", separator });

/** As a cell holds what a spreadsheet would calculate. */
const asText = (text: string): string => text.replaceAll(/(^|[,;|"])(?=[=+\-@＝＋－＠])/g, "$1'");

const cellsOf = (csv: string) => readTable(csv).map(({ cells }) => cells);

describe("the file for a mail merge", () => {
  test("has each person’s own link, and the deadline as they write a date", () => {
    expect(cellsOf(compose([NINA, OMAR]))).toEqual([
      ["Name", "Address", "Language", "Link", "Deadline"],
      [
        "Nina Weber",
        "nina@contoso.example",
        "de",
        "https://sign-in.contoso.example/de/?user=nina%40contoso.example",
        "Freitag, 18. Dezember 2026",
      ],
      [
        "عمر",
        "omar@contoso.example",
        "ar",
        "https://sign-in.contoso.example/ar/?user=omar%40contoso.example",
        "الجمعة، ١٨ ديسمبر ٢٠٢٦",
      ],
    ]);
  });

  test("leads to whichever page is asked for", () => {
    const csv = composeMergeCsv([NINA], {
      address: SITE,
      page: "backup",
      deadline: "2026-12-18",
      separator: ";",
    });
    expect(csv).toContain(
      ";https://sign-in.contoso.example/de/backup?user=nina%40contoso.example;",
    );
  });

  test("is as Excel reads it: UTF-8 with a mark, lines that end in CRLF", () => {
    const csv = compose([NINA]);
    expect(csv.startsWith("\uFEFFName,Address,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("is made of 5000 people in order", () => {
    const staff = Array.from({ length: 5000 }, (_, at) => ({
      ...NINA,
      address: `nina${at}@contoso.example`,
    }));
    const rows = cellsOf(compose(staff));
    expect(rows).toHaveLength(5001);
    expect(rows.slice(1).map(([, address]) => address)).toEqual(
      staff.map(({ address }) => address),
    );
  });

  test("keeps every cell in its place, and lets none be a formula", () => {
    const anyMember = fc.record({
      name: anyHostile,
      address: anyHostile,
      language: fc.constantFrom(...LANGUAGE_TAGS),
    });
    const anySeparator = fc.constantFrom(...SEPARATORS);
    fc.assert(
      fc.property(
        fc.array(anyMember, { minLength: 1, maxLength: 4 }),
        anySeparator,
        (all, sign) => {
          const csv = compose([NINA, ...all], sign);
          const rows = cellsOf(csv);
          expect(rows).toHaveLength(all.length + 2);
          for (const [index, { name, address, language }] of all.entries()) {
            const [shown = "", written = "", tag, link = ""] = rows[index + 2] ?? [];
            expect(rows[index + 2]).toHaveLength(5);
            expect(shown).toBe(asText(inOneLine(name)));
            expect(written).toBe(asText(inOneLine(address)));
            expect(tag).toBe(language);
            expect(link).toMatch(
              /^https:\/\/sign-in\.contoso\.example\/[a-zA-Z-]+\/\?user=[!-~]*$/,
            );
            for (const cell of rows[index + 2] ?? [])
              expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          }
        },
      ),
    );
  });
});
