import { TEXT_MESSAGES_END } from "../domain/claims/dates.ts";
import { daysUntil } from "../domain/dates.ts";
import { countWays, type Strength, strengthOf } from "../domain/strength.ts";
import { configOf, factsOf, policyOf } from "./select.ts";
import type { State } from "./state.ts";

/**
 * Microsoft’s own text messages and calls end in the public cloud; the others have no date, and a
 * provider that IT pays goes on.
 */
const areNumbersEnding = (state: State): boolean =>
  (configOf(state)?.signIn?.cloud ?? "global") === "global" && !policyOf(state).keepsTextMessages;

const strengthIf = (state: State, arePhonesOver: boolean): Strength | undefined => {
  const facts = factsOf(state);
  if (facts.kind === "unknown") return undefined;
  const hasToken = state.kept.ticks.backup === "unseen";
  return strengthOf(countWays({ methods: facts.methods, hasToken, arePhonesOver }));
};

/** How well the person is prepared today; undefined: nobody can tell. */
export const strengthToday = (state: State): Strength | undefined => {
  const { today } = state;
  const isOver = today !== undefined && daysUntil(TEXT_MESSAGES_END.value.date, today) <= 0;
  return strengthIf(state, isOver && areNumbersEnding(state));
};

/** Fewer ways in will be left on the day that text messages and calls end. */
export const isStrengthEnding = (state: State): boolean =>
  areNumbersEnding(state) && strengthToday(state) !== strengthIf(state, true);
