import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStepId, STEP_IDS, type StepId, stepOf } from "../../../app/domain/steps.ts";
import { type Mark, mergeTicks, parseTicks, tick, untick } from "../../../app/domain/ticks.ts";
import { anyMark, anyStep, anyTicks, MARKS } from "./any-person.ts";

const KNOWN: readonly (readonly [StepId, readonly Mark[]])[] = [
  ["sign-in", ["done", "skipped"]],
  ["install", ["done"]],
  ["scan", ["done"]],
  ["backup", ["done", "skipped", "unseen"]],
  ["app-password", ["done", "not-needed"]],
  ["done", []],
];

describe("a step", () => {
  test.each(KNOWN)("%s knows the marks %j", (step, marks) => {
    const taken = MARKS.filter((mark) => tick({}, step, mark)[step] === mark);
    expect([...taken].sort()).toEqual([...marks].sort());
  });

  test("is named by its own word only", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyStep), (text) => {
        expect(isStepId(text)).toBe(STEP_IDS.some((id) => id === text));
      }),
    );
    for (const word of ["constructor", "toString", "__proto__", "start", "approve"]) {
      expect(isStepId(word)).toBe(false);
    }
  });

  test("has its own page, and scan a second one", () => {
    for (const id of STEP_IDS) expect(stepOf(id)).toBe(id);
    expect(stepOf("approve")).toBe("scan");
    for (const page of ["start", "rescue", "keep", "help", "about"] as const) {
      expect(stepOf(page)).toBeUndefined();
    }
  });
});

describe("a tick", () => {
  test("is kept or changes nothing, and leaves the others alone", () => {
    fc.assert(
      fc.property(anyTicks, anyStep, anyMark, (ticks, step, mark) => {
        const { [step]: before, ...others } = ticks;
        const { [step]: after, ...same } = tick(ticks, step, mark);
        expect(same).toEqual(others);
        expect([before, mark]).toContain(after);
      }),
    );
  });

  test("that is taken back leaves no trace", () => {
    fc.assert(
      fc.property(anyTicks, anyStep, anyMark, (ticks, step, mark) => {
        const after = untick(tick(ticks, step, mark), step);
        expect(after).toEqual(untick(ticks, step));
        expect(after).not.toHaveProperty(step);
      }),
    );
  });
});

describe("ticks of two places", () => {
  const both = fc.tuple(anyTicks, anyTicks);

  test("come together without any being lost, and nothing is made up", () => {
    fc.assert(
      fc.property(both, ([own, brought]) => {
        const merged = mergeTicks(own, brought);
        for (const step of STEP_IDS) {
          const known = [own[step], brought[step]].filter((mark) => mark !== undefined);
          if (known.length === 0) expect(merged).not.toHaveProperty(step);
          else expect(known).toContain(merged[step]);
        }
      }),
    );
  });

  test("are the same from either side, and the second time nothing is new", () => {
    fc.assert(
      fc.property(both, ([own, brought]) => {
        const merged = mergeTicks(own, brought);
        expect(mergeTicks(brought, own)).toEqual(merged);
        expect(mergeTicks(merged, brought)).toEqual(merged);
        expect(mergeTicks(merged, own)).toEqual(merged);
      }),
    );
  });

  test("never undo what was done", () => {
    expect(mergeTicks({ backup: "done" }, { backup: "skipped" })).toEqual({ backup: "done" });
    expect(mergeTicks({ backup: "skipped" }, { backup: "unseen" })).toEqual({ backup: "unseen" });
    expect(mergeTicks({ backup: "unseen" }, { backup: "done" })).toEqual({ backup: "done" });
    expect(mergeTicks({ "app-password": "not-needed" }, { "app-password": "done" })).toEqual({
      "app-password": "done",
    });
  });
});

describe("ticks from anywhere", () => {
  test("come back as they were written", () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        expect(parseTicks(JSON.parse(JSON.stringify(ticks)))).toEqual(ticks);
      }),
    );
  });

  test("are never more than ours, whatever there was", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.oneof(anyStep, fc.string()), fc.oneof(anyMark, fc.anything())),
    );
    fc.assert(
      fc.property(anything, (kept) => {
        for (const [step, mark] of Object.entries(parseTicks(kept))) {
          expect(KNOWN.find(([id]) => id === step)?.[1]).toContain(mark);
        }
      }),
      { numRuns: 500 },
    );
  });
});
