import { isSecondFactor, type Method } from "../../domain/methods.ts";
import type { PlannedStep } from "../../domain/plan.ts";
import type { StepId } from "../../domain/steps.ts";
import { addedOf, planOf } from "../../flow/select.ts";
import { sayer, type View } from "../view.ts";
import { methodName } from "./method-name.ts";

const newest = (methods: readonly Method[]): Method | undefined =>
  methods.filter(isSecondFactor).at(-1);

const wordsOf = (view: View, { by }: PlannedStep): string => {
  const say = sayer(view);
  if (by !== "facts") return say(by === "skipped" ? "check.skipped" : "check.ticked");
  const added = newest(addedOf(view.state));
  return added === undefined
    ? say("check.settled")
    : say("check.found", { name: methodName(view, added) });
};

/** How a step came to be behind, and what was added for it; undefined while it is open. */
export const settledWords = (view: View, step: StepId): string | undefined => {
  const planned = planOf(view.state).find(({ id }) => id === step);
  return planned?.status === "behind" ? wordsOf(view, planned) : undefined;
};
