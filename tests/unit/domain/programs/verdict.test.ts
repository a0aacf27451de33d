import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose, needsAppPassword } from "../../../../app/domain/programs/chosen.ts";
import { VERDICT_KINDS } from "../../../../app/domain/programs/outcomes.ts";
import { answersOf, PROGRAMS } from "../../../../app/domain/programs/programs.ts";
import {
  type Circumstances,
  judge,
  type Verdict,
} from "../../../../app/domain/programs/verdict.ts";
import { anyAnswer, anyProgramId } from "./any-program.ts";

const BEFORE = "2026-12-31";
const AFTER = "2027-01-01";
const ALLOWED = { appPasswords: "always" } as const;
const UNSAID = { appPasswords: "if-needed" } as const;
const FORBIDDEN = { appPasswords: "never" } as const;

const maybeAnswer = fc.option(anyAnswer, { nil: undefined });

const anyDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  today: fc.option(anyDay, { nil: undefined }),
  policy: fc.constantFrom(undefined, ALLOWED, UNSAID, FORBIDDEN),
});

const lineOf = (verdict: Verdict): string => {
  const ended = verdict.kind === "app-password" && verdict.hasEnded ? " (ended)" : "";
  return `${verdict.kind}${ended}: ${verdict.reason} → ${verdict.deeds.join(", ")}`;
};

describe("any verdict", () => {
  test("is there for every program, answer, day and policy, with a source and a day", () => {
    fc.assert(
      fc.property(anyProgramId, maybeAnswer, anyCircumstances, (...asked) => {
        const { kind, source, checked } = judge(...asked);
        expect(VERDICT_KINDS).toContain(kind);
        expect(source).not.toBe("");
        expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  test("is no app password where the organisation has none, or is not known yet", () => {
    fc.assert(
      fc.property(anyProgramId, maybeAnswer, anyDay, (id, answer, today) => {
        for (const policy of [FORBIDDEN, undefined]) {
          expect(judge(id, answer, { today, policy }).kind).not.toBe("app-password");
        }
      }),
    );
  });

  test("is an app password for whoever the plan asks to make one, and for nobody else", () => {
    fc.assert(
      fc.property(anyProgramId, anyAnswer, (id, answer) => {
        const isPlanned = needsAppPassword(choose({}, id, answer));
        for (const policy of [ALLOWED, UNSAID]) {
          expect(judge(id, answer, { policy }).kind === "app-password").toBe(isPlanned);
        }
      }),
    );
  });

  test("is the same on any day, the end of an app password apart", () => {
    fc.assert(
      fc.property(anyProgramId, maybeAnswer, anyDay, (id, answer, today) => {
        const timeless = judge(id, answer, { policy: ALLOWED });
        const then = judge(id, answer, { policy: ALLOWED, today });
        const hasEnded = today > "2026-12-31";
        expect(then).toEqual(
          timeless.kind === "app-password" ? { ...timeless, hasEnded } : timeless,
        );
      }),
    );
  });

  test("is open as long as a program's question has no answer, or one of another question", () => {
    for (const program of PROGRAMS.filter(({ question }) => question !== undefined)) {
      expect(judge(program.id, undefined)).toMatchObject({ kind: "unsure", deeds: [] });
      const foreign = answersOf(program).includes("ios-10") ? "office-2010" : "ios-10";
      expect(judge(program.id, foreign)).toEqual(judge(program.id, undefined));
    }
  });

  test("claims nothing that no primary source says without saying so", () => {
    for (const id of ["outlook-new", "windows-mail", "gmail", "samsung", "em-client"] as const) {
      expect(judge(id, undefined).isConfirmed).toBe(false);
    }
  });
});

describe("a device that sends with a password", () => {
  const scanner = (circumstances: Circumstances) =>
    judge("scanner", "sends-password", circumstances);

  test.each([
    [undefined, false],
    [BEFORE, false],
    [AFTER, true],
  ])("on %s needs an app password, whose time is over: %s", (today, hasEnded) => {
    expect(scanner({ today, policy: ALLOWED })).toMatchObject({
      kind: "app-password",
      conditions: ["only-sending", "smtp-auth"],
      until: "2026-12-31",
      hasEnded,
    });
  });

  test("has to find another way where the organisation has none", () => {
    expect(scanner({ policy: FORBIDDEN })).toMatchObject({
      kind: "unsure",
      reason: "not-allowed",
      deeds: ["other-way"],
    });
  });

  test("may need one where nobody has said what the organisation allows", () => {
    expect(scanner({})).toMatchObject({ kind: "unsure", reason: "if-allowed" });
  });
});

test("all verdicts are as they were agreed", async () => {
  const lines = PROGRAMS.flatMap((program) => {
    const answers = answersOf(program);
    return (answers.length > 0 ? answers : [undefined]).flatMap((answer) => {
      const says = (circumstances: Circumstances) =>
        lineOf(judge(program.id, answer, circumstances));
      const usual = says({ today: BEFORE, policy: ALLOWED });
      const others = [
        ["from 2027", says({ today: AFTER, policy: ALLOWED })],
        ["not allowed", says({ today: BEFORE, policy: FORBIDDEN })],
        ["not known", says({})],
      ].filter(([, line]) => line !== usual);
      return [
        `${program.id}, ${answer ?? "any"}: ${usual}`,
        ...others.map(([when, line]) => `    ${when}: ${line}`),
      ];
    });
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("verdicts.txt");
});
