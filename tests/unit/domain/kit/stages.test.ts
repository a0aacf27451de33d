import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAIL_STAGES, planMails } from "../../../../app/domain/kit/stages.ts";

const anyDay = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the mails of a rollout", () => {
  test("go out a week before, on the day, after 2 and 10 days, before the end and after it", () => {
    expect(planMails({ action: "2026-12-01", deadline: "2026-12-18" })).toEqual([
      { stage: "announcement", date: "2026-11-24" },
      { stage: "action", date: "2026-12-01" },
      { stage: "reminder-day-2", date: "2026-12-03" },
      { stage: "reminder-day-10", date: "2026-12-11" },
      { stage: "last-call", date: "2026-12-16" },
      { stage: "done", date: "2026-12-19" },
    ]);
  });

  test("go across the end of a year, and of a February", () => {
    const dates = planMails({ action: "2027-02-26", deadline: "2028-01-01" }).map(
      ({ date }) => date,
    );
    expect(dates).toEqual([
      "2027-02-19",
      "2027-02-26",
      "2027-02-28",
      "2027-03-08",
      "2027-12-30",
      "2028-01-02",
    ]);
  });

  test("are fewer where there is no time for all of them", () => {
    const stagesIn = (deadline: string) =>
      planMails({ action: "2026-12-01", deadline }).map(({ stage }) => stage);
    expect(stagesIn("2026-12-08")).not.toContain("reminder-day-10");
    expect(stagesIn("2026-12-04")).toEqual(["announcement", "action", "last-call", "done"]);
    expect(stagesIn("2026-12-03")).toEqual(["announcement", "action", "done"]);
    expect(stagesIn("2026-12-01")).toEqual(["announcement", "action", "done"]);
  });

  test("are none for a rollout that ends before it begins", () => {
    expect(planMails({ action: "2026-12-01", deadline: "2026-11-30" })).toEqual([]);
  });

  test("go out in their order, one a day at most, and announce and end any rollout", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [action = "", deadline = ""] = [one, other].sort();
        const mails = planMails({ action, deadline });
        const stages = mails.map(({ stage }) => stage);
        expect(stages).toEqual(MAIL_STAGES.filter((stage) => stages.includes(stage)));
        const dates = mails.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(stages).toEqual(expect.arrayContaining(["announcement", "action", "done"]));
      }),
    );
  });
});
