import type { OwnLink, OwnWords } from "../domain/runtime-config.ts";
import { isStepId } from "../domain/steps.ts";
import { configOf } from "./select.ts";
import type { State } from "./state.ts";

/** What IT says on the page in view; a step's second page has none. */
export const ownTextsOf = (state: State): OwnWords | undefined => {
  const { page } = state.route;
  const { texts } = configOf(state) ?? state.stamp ?? {};
  return isStepId(page) ? texts?.[page] : undefined;
};

export const ownLinksOf = (state: State): readonly OwnLink[] =>
  (configOf(state) ?? state.stamp)?.links?.own ?? [];
