import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Facts, remembered, UNKNOWN } from "../../../app/domain/facts.ts";
import { isSecondFactor, type Method } from "../../../app/domain/methods.ts";
import { afterIn, hereIn, isBehind, type Plan, planSteps } from "../../../app/domain/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../../app/domain/policy.ts";
import { type Chosen, choose, needsAppPassword } from "../../../app/domain/programs/chosen.ts";
import { STEP_IDS, type StepId } from "../../../app/domain/steps.ts";
import { type Ticks, tick, untick } from "../../../app/domain/ticks.ts";
import { anyFacts, anyMark, anyPolicy, anyStep, anyTicks, knownFacts } from "./any-person.ts";
import { anyAnswer, anyChosen, anyProgramId } from "./programs/any-program.ts";

const placeOf = (step: StepId): number => STEP_IDS.indexOf(step);
const idsOf = (policy: Policy, chosen: Chosen = {}): readonly StepId[] =>
  planSteps(policy, UNKNOWN, {}, chosen).map(({ id }) => id);

const shows = (...kinds: readonly Method["kind"][]): Facts => ({
  kind: "known",
  methods: kinds.map((kind, index): Method => ({ kind, id: String(index) })),
  asOf: 0,
});

const stepIn = (id: StepId, facts: Facts, ticks: Ticks, policy: Partial<Policy> = {}) =>
  planSteps({ ...DEFAULT_POLICY, appPasswords: "always", ...policy }, facts, ticks).find(
    (step) => step.id === id,
  );

describe("any plan", () => {
  test("has exactly one step that is here", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (...person) => {
        const here = planSteps(...person).filter(({ status }) => status === "here");
        expect(here).toHaveLength(1);
        expect(hereIn(planSteps(...person))).toBe(here[0]?.id);
      }),
    );
  });

  test("ends in done, which is never behind", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (...person) => {
        const last = planSteps(...person).at(-1);
        expect(last?.id).toBe("done");
        expect(last?.status).not.toBe("behind");
        expect(isBehind(planSteps(...person), "done")).toBe(false);
      }),
    );
  });

  test("keeps the order of the way, each step once", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (...person) => {
        const places = planSteps(...person).map(({ id }) => placeOf(id));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });

  test("leaves nothing open before here, and gives a reason for all that is behind", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (...person) => {
        const plan = planSteps(...person);
        const here = placeOf(hereIn(plan));
        for (const { id, status, by } of plan) {
          if (placeOf(id) < here) expect(status).toBe("behind");
          expect(by !== undefined).toBe(status === "behind");
        }
      }),
    );
  });

  test("is not moved back by one more tick", () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyFacts,
        anyTicks,
        anyChosen,
        anyStep,
        anyMark,
        (policy, facts, ticks, chosen, ...one) => {
          fc.pre(ticks[one[0]] === undefined);
          const before = hereIn(planSteps(policy, facts, ticks, chosen));
          const after = hereIn(planSteps(policy, facts, tick(ticks, ...one), chosen));
          expect(placeOf(after)).toBeGreaterThanOrEqual(placeOf(before));
        },
      ),
    );
  });

  test("is not moved on by taking a tick back", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyStep, (policy, facts, ticks, step) => {
        const before = hereIn(planSteps(policy, facts, ticks));
        const after = hereIn(planSteps(policy, facts, untick(ticks, step)));
        expect(placeOf(after)).toBeLessThanOrEqual(placeOf(before));
      }),
    );
  });

  test("is not moved back when the directory comes to show one method more", () => {
    fc.assert(
      fc.property(anyPolicy, knownFacts, knownFacts, anyTicks, (policy, facts, other, ticks) => {
        const methods = [...facts.methods, ...other.methods];
        const before = hereIn(planSteps(policy, facts, ticks));
        const after = hereIn(planSteps(policy, { ...facts, methods }, ticks));
        expect(placeOf(after)).toBeGreaterThanOrEqual(placeOf(before));
      }),
    );
  });

  test("follows each step with the next one, and the last one with itself", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (...person) => {
        const ids = planSteps(...person).map(({ id }) => id);
        expect(ids.map((id) => afterIn(planSteps(...person), id))).toEqual([
          ...ids.slice(1),
          "done",
        ]);
      }),
    );
  });

  test("follows a step that it does not have with the next one that it has", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyStep, (policy, facts, ticks, step) => {
        const plan = planSteps(policy, facts, ticks);
        const later = plan.filter(({ id }) => placeOf(id) > placeOf(step));
        expect(afterIn(plan, step)).toBe(later[0]?.id ?? "done");
      }),
    );
  });
});

describe("without facts", () => {
  test("what is behind is what the person ticked, and nothing is doubted", () => {
    fc.assert(
      fc.property(anyPolicy, anyTicks, (policy, ticks) => {
        for (const { id, status, by, isDoubted } of planSteps(policy, UNKNOWN, ticks)) {
          if (status === "behind") expect(by).toBe(ticks[id]);
          else expect(ticks[id]).toBeUndefined();
          expect(isDoubted).toBe(false);
        }
      }),
    );
  });

  test("nothing is behind for somebody who has just come", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const [first, ...others] = planSteps(policy, UNKNOWN, {});
        expect(first).toEqual({ id: "sign-in", status: "here", isDoubted: false });
        expect(others.every(({ status }) => status === "ahead")).toBe(true);
      }),
    );
  });
});

describe("with facts", () => {
  test("a step that is behind by facts stays so, whatever is ticked", () => {
    fc.assert(
      fc.property(anyPolicy, knownFacts, anyTicks, (policy, facts, ticks) => {
        const byFacts = planSteps(policy, facts, {}).filter(({ by }) => by === "facts");
        for (const step of byFacts) {
          expect(planSteps(policy, facts, ticks)).toContainEqual(step);
        }
      }),
    );
  });

  test("scan and backup are done only where the directory shows them", () => {
    fc.assert(
      fc.property(anyPolicy, knownFacts, anyTicks, (policy, facts, ticks) => {
        const plan = planSteps(policy, facts, ticks);
        const hasFirst = facts.methods.some(({ kind }) => kind === policy.firstMethod);
        expect(isBehind(plan, "scan")).toBe(hasFirst);
        const isBackedUp = hasFirst && facts.methods.filter(isSecondFactor).length > 1;
        const backup = plan.find(({ id }) => id === "backup");
        if (!isBackedUp) expect(backup?.by).not.toBe("done");
        if (isBackedUp && policy.backup) expect(backup?.by).toBe("facts");
      }),
    );
  });

  test("a doubted step is one that was ticked and is not behind", () => {
    fc.assert(
      fc.property(anyPolicy, knownFacts, anyTicks, (policy, facts, ticks) => {
        for (const { id, status, isDoubted } of planSteps(policy, facts, ticks)) {
          expect(isDoubted).toBe(status !== "behind" && ticks[id] !== undefined);
        }
      }),
    );
  });

  test("a pairing that was ticked and is not on record is here, and doubted", () => {
    const ticks = { install: "done", scan: "done" } as const;
    expect(stepIn("scan", shows("password", "phone"), ticks)).toEqual({
      id: "scan",
      status: "here",
      isDoubted: true,
    });
  });

  test("a pairing on record needs no tick, and brings the app with it", () => {
    const facts = shows("password", "authenticator");
    for (const id of ["sign-in", "install", "scan"] as const) {
      expect(stepIn(id, facts, {})).toEqual({
        id,
        status: "behind",
        by: "facts",
        isDoubted: false,
      });
    }
  });

  test("where a passkey comes first, Authenticator alone leaves the step open", () => {
    const policy = { firstMethod: "passkey" } as const;
    expect(stepIn("scan", shows("authenticator"), {}, policy)?.status).toBe("ahead");
    expect(stepIn("scan", shows("passkey"), {}, policy)?.by).toBe("facts");
  });
});

describe("with facts that are only remembered", () => {
  test("nobody is further back than with their ticks alone, or with the facts as they were", () => {
    fc.assert(
      fc.property(anyPolicy, knownFacts, anyTicks, (policy, facts, ticks) => {
        const place = (known: Facts) => placeOf(hereIn(planSteps(policy, known, ticks)));
        const now = place(remembered(facts));
        expect(now).toBeGreaterThanOrEqual(Math.max(place(UNKNOWN), place(facts)));
      }),
    );
  });

  test("a tick counts again where they do not show the step, and is not doubted", () => {
    const facts = remembered(shows("password"));
    const step = stepIn("scan", facts, { install: "done", scan: "done" });
    expect(step).toEqual({ id: "scan", status: "behind", by: "done", isDoubted: false });
    expect(stepIn("backup", facts, { backup: "done" })?.by).toBe("done");
  });

  test("what they show stays behind", () => {
    expect(stepIn("scan", remembered(shows("authenticator")), {})?.by).toBe("facts");
  });
});

describe("the policy", () => {
  test.each<[Partial<Policy>, readonly StepId[]]>([
    [{}, ["sign-in", "install", "scan", "backup", "done"]],
    [{ backup: false }, ["sign-in", "install", "scan", "done"]],
    [{ appPasswords: "never" }, ["sign-in", "install", "scan", "backup", "done"]],
    [{ appPasswords: "always" }, ["sign-in", "install", "scan", "backup", "app-password", "done"]],
    [
      { backup: false, appPasswords: "always" },
      ["sign-in", "install", "scan", "app-password", "done"],
    ],
    [{ firstMethod: "passkey" }, ["sign-in", "install", "scan", "backup", "done"]],
  ])("%o asks for %j", (asked, steps) => {
    expect(idsOf({ ...DEFAULT_POLICY, ...asked })).toEqual(steps);
  });

  test("and the programs alone decide which steps there are", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (policy, facts, ticks, chosen) => {
        const ids = planSteps(policy, facts, ticks, chosen).map(({ id }) => id);
        expect(ids).toEqual(idsOf(policy, chosen));
      }),
    );
  });
});

describe("the programs of a person", () => {
  const SCANNER = { scanner: "sends-password" } as const;

  test("bring the step about app passwords where one needs it and IT has said nothing", () => {
    const before = ["sign-in", "install", "scan", "backup"];
    expect(idsOf(DEFAULT_POLICY, { teams: null, scanner: null })).toEqual([...before, "done"]);
    expect(idsOf(DEFAULT_POLICY, SCANNER)).toEqual([...before, "app-password", "done"]);
  });

  test("change nothing where IT has said yes or no", () => {
    fc.assert(
      fc.property(anyPolicy, anyChosen, (policy, chosen) => {
        fc.pre(policy.appPasswords !== "if-needed");
        expect(idsOf(policy, chosen)).toEqual(idsOf(policy));
      }),
    );
  });

  test("never touch another step", () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, anyTicks, anyChosen, (policy, facts, ticks, chosen) => {
        const others = (plan: Plan) =>
          plan
            .filter(({ id }) => id !== "app-password" && id !== "done")
            .map(({ id, by, isDoubted }) => ({ id, by, isDoubted }));
        expect(others(planSteps(policy, facts, ticks, chosen))).toEqual(
          others(planSteps(policy, facts, ticks)),
        );
      }),
    );
  });

  test("take no step away when there is one more of them", () => {
    fc.assert(
      fc.property(anyPolicy, anyChosen, anyProgramId, anyAnswer, (policy, chosen, ...one) => {
        fc.pre(chosen[one[0]] === undefined);
        const more = choose(chosen, ...one);
        expect(idsOf(policy, more)).toEqual(expect.arrayContaining([...idsOf(policy, chosen)]));
      }),
    );
  });

  test("put the step in the plan exactly as long as one of them needs it", () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const isThere = idsOf(DEFAULT_POLICY, chosen).includes("app-password");
        expect(isThere).toBe(needsAppPassword(chosen));
      }),
    );
  });
});

describe("a backup", () => {
  const one = shows("password", "authenticator");

  test("that was skipped lies behind, also where the directory could tell", () => {
    for (const facts of [UNKNOWN, one]) {
      expect(stepIn("backup", facts, { backup: "skipped" })?.by).toBe("skipped");
    }
  });

  test("that the directory cannot see counts as the person says", () => {
    for (const facts of [UNKNOWN, one]) {
      expect(stepIn("backup", facts, { backup: "unseen" })?.by).toBe("unseen");
    }
  });

  test("that was ticked as done is doubted until it is on record", () => {
    expect(stepIn("backup", one, { backup: "done" })?.isDoubted).toBe(true);
    const two = shows("authenticator", "phone");
    expect(stepIn("backup", two, { backup: "done" })).toMatchObject({
      by: "facts",
      isDoubted: false,
    });
  });

  test("on record outweighs that it was skipped", () => {
    expect(stepIn("backup", shows("authenticator", "phone"), { backup: "skipped" })?.by).toBe(
      "facts",
    );
  });
});

describe("an app password", () => {
  test.each(["done", "not-needed"] as const)("lies behind when it is %s", (mark) => {
    for (const facts of [UNKNOWN, shows("authenticator")]) {
      expect(stepIn("app-password", facts, { "app-password": mark })?.by).toBe(mark);
    }
  });

  test("is never settled by the directory, which does not know it", () => {
    fc.assert(
      fc.property(anyFacts, anyTicks, (facts, ticks) => {
        expect(stepIn("app-password", facts, ticks)?.by).toBe(ticks["app-password"]);
      }),
    );
  });
});
