import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysUntil, lastDayOf } from "../../../app/domain/dates.ts";

const DAY_MS = 86_400_000;
const anyDay = fc.integer({ min: 10_957, max: 40_000 });
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

describe("the days until a date", () => {
  test("are counted by the calendar, also over a change of the clock", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        expect(daysUntil(dateOf(day), dateOf(today))).toBe(day - today);
      }),
    );
  });

  test.each([
    ["2027-02-01", "2027-02-01", 0],
    ["2027-02-01", "2027-01-31", 1],
    ["2027-02-01", "2027-02-02", -1],
    ["2028-03-01", "2028-02-28", 2],
    ["2027-03-29", "2027-03-27", 2],
    ["2027-10-31", "2027-10-24", 7],
  ])("until %s, on %s, are %i", (date, today, days) => {
    expect(daysUntil(date, today)).toBe(days);
  });
});

describe("the last day of a month", () => {
  test.each([
    ["2026-12", "2026-12-31"],
    ["2027-02", "2027-02-28"],
    ["2028-02", "2028-02-29"],
    ["2027-04", "2027-04-30"],
  ])("%s is %s", (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });

  test("has the first of another month after it", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const last = lastDayOf(dateOf(day).slice(0, 7));
        expect(dateOf(Date.parse(last) / DAY_MS + 1)).toMatch(/-01$/);
        expect(daysUntil(last, dateOf(day))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
