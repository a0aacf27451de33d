import type { Page } from "./routes.ts";

/** The stops on the way, in order. Each is also a page; `approve` is a second page of `scan`. */
export const STEP_IDS = ["sign-in", "install", "scan", "backup", "app-password", "done"] as const;
export type StepId = (typeof STEP_IDS)[number];

export const isStepId = (text: string): text is StepId => STEP_IDS.some((id) => id === text);

/** The step that a page belongs to, if it belongs to one. */
export const stepOf = (page: Page): StepId | undefined => {
  if (page === "approve") return "scan";
  return isStepId(page) ? page : undefined;
};
