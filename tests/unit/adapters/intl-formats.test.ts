import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { intlFormats } from "../../../app/adapters/intl-formats.ts";
import { LANGUAGE_TAGS, languageOf } from "../../../app/domain/languages.ts";

const en = intlFormats("en");
const de = intlFormats("de");
const ar = intlFormats("ar");

const days = fc
  .integer({ min: 10_957, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe("a date", () => {
  test("has its weekday, and its year unless it is near", () => {
    expect(en.date("2027-02-01")).toMatch(/^Monday,? 1 February 2027$/);
    expect(de.date("2027-02-01")).toBe("Montag, 1. Februar 2027");
    expect(ar.date("2027-02-01")).toMatch(/الاثنين.*١.*فبراير.*٢٠٢٧/);
    expect(en.day("2027-02-01")).toMatch(/^Monday,? 1 February$/);
    expect(ar.day("2027-02-01")).not.toContain("٢٠٢٧");
  });

  test("is the day that was meant, whatever the day", () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year, , day] = date.split("-").map(Number);
        expect(en.date(date)).toMatch(new RegExp(`\\b${day} \\w+ ${year}$`));
      }),
    );
  });
});

describe("a number", () => {
  test("is in the reader's own digits and form", () => {
    expect(en.number(1234.5)).toBe("1,234.5");
    expect(de.number(1234.5)).toBe("1.234,5");
    expect(ar.number(1234)).toBe("١٬٢٣٤");
  });

  test.each(LANGUAGE_TAGS)("is what the browser makes of it, small ones too (%s)", (tag) => {
    const said = intlFormats(tag);
    const browser = new Intl.NumberFormat(languageOf(tag).numbers);
    for (let value = 0; value <= 1_000; value += 1)
      expect(said.number(value)).toBe(browser.format(value));
  });
});

describe("a stretch of time", () => {
  test.each([
    [45_000, "45 seconds", "45 Sekunden", "٤٥ ثانية"],
    [60_000, "1 minute", "1 Minute", "دقيقة"],
    [610_000, "10 minutes", "10 Minuten", "١٠ دقائق"],
    [7_300_000, "2 hours", "2 Stunden", "ساعتان"],
    [3 * 86_400_000, "3 days", "3 Tage", "٣ أيام"],
  ])("of %i ms is said in its largest unit", (valueMs, english, german, arabic) => {
    expect(en.span(valueMs)).toBe(english);
    expect(de.span(valueMs)).toBe(german);
    expect(ar.span(valueMs)).toBe(arabic);
  });
});

describe("a moment", () => {
  test("is a time of day with its date", () => {
    const nine = new Date(2026, 10, 23, 9, 5).getTime();
    expect(en.moment(nine)).toMatch(/23 Nov.*09:05|23 Nov.*9:05/);
    expect(de.moment(nine)).toMatch(/23\. Nov.*9:05/);
    expect(ar.moment(nine)).toMatch(/٢٣.*٩:٠٥/);
  });

  test("can be told up to the end of time", () => {
    const moments = fc.integer({ min: -8.64e15, max: 8.64e15 });
    fc.assert(
      fc.property(moments, fc.constantFrom(...LANGUAGE_TAGS), (moment, tag) => {
        expect(intlFormats(tag).moment(moment)).not.toBe("");
      }),
    );
  });
});
