import { type Facts, hasAnother, hasFirst } from "./facts.ts";
import type { Policy } from "./policy.ts";
import { type Chosen, NONE_CHOSEN, needsAppPassword } from "./programs/chosen.ts";
import { STEP_IDS, type StepId } from "./steps.ts";
import type { Mark, Ticks } from "./ticks.ts";

export type PlannedStep = {
  readonly id: StepId;
  readonly status: "behind" | "here" | "ahead";
  /** Why it counts as behind: the directory shows it, or the person said so. */
  readonly by?: "facts" | Mark;
  /** The person ticked it, and the directory does not show it. */
  readonly isDoubted: boolean;
};

export type Plan = readonly PlannedStep[];

const isWanted: Readonly<Record<StepId, (policy: Policy, chosen: Chosen) => boolean>> = {
  "sign-in": () => true,
  install: () => true,
  scan: () => true,
  backup: (policy) => policy.backup,
  "app-password": ({ appPasswords }, chosen) =>
    appPasswords === "if-needed" ? needsAppPassword(chosen) : appPasswords === "always",
  done: () => true,
};

type Settled = (policy: Policy, facts: Facts, ticks: Ticks) => "facts" | Mark | undefined;

/** Where the directory can answer, its answer wins; a tick counts only where it cannot. */
const settledBy: Readonly<Record<StepId, Settled>> = {
  "sign-in": (_, facts, ticks) => (facts.kind === "unknown" ? ticks["sign-in"] : "facts"),
  install: (policy, facts, ticks) =>
    hasFirst(facts, policy.firstMethod) ? "facts" : ticks.install,
  scan: (policy, facts, ticks) => {
    if (hasFirst(facts, policy.firstMethod)) return "facts";
    return facts.kind === "known" ? undefined : ticks.scan;
  },
  backup: (policy, facts, ticks) => {
    if (hasAnother(facts, policy.firstMethod)) return "facts";
    if (facts.kind === "known" && ticks.backup === "done") return undefined;
    return ticks.backup;
  },
  "app-password": (_, __, ticks) => ticks["app-password"],
  done: () => undefined,
};

/** The steps of this person's way. Exactly one is `here`: the first that nothing settles. */
export const planSteps = (
  policy: Policy,
  facts: Facts,
  ticks: Ticks,
  chosen: Chosen = NONE_CHOSEN,
): Plan => {
  const wanted = STEP_IDS.filter((id) => isWanted[id](policy, chosen));
  const reasons = wanted.map((id) => settledBy[id](policy, facts, ticks));
  const here = reasons.indexOf(undefined);
  return wanted.map((id, index) => {
    const by = reasons[index];
    const isDoubted = by === undefined && ticks[id] !== undefined;
    if (index === here) return { id, status: "here", isDoubted };
    return by === undefined
      ? { id, status: "ahead", isDoubted }
      : { id, status: "behind", by, isDoubted };
  });
};

export const hereIn = (plan: Plan): StepId =>
  plan.find(({ status }) => status === "here")?.id ?? "done";

export const isBehind = (plan: Plan, step: StepId): boolean =>
  plan.some(({ id, status }) => id === step && status === "behind");

/** The next stop after `step`, whether or not `step` itself is in this plan. */
export const afterIn = (plan: Plan, step: StepId): StepId =>
  plan.find(({ id }) => STEP_IDS.indexOf(id) > STEP_IDS.indexOf(step))?.id ?? "done";
