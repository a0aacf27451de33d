import { countWays, type Strength, strengthOf } from "../domain/strength.ts";
import { areTextsEnding, areTextsOver, factsOf } from "./select.ts";
import type { State } from "./state.ts";

const strengthIf = (state: State, arePhonesOver: boolean): Strength | undefined => {
  const facts = factsOf(state);
  if (facts.kind === "unknown") return undefined;
  const hasToken = state.kept.ticks.backup === "unseen";
  return strengthOf(countWays({ methods: facts.methods, hasToken, arePhonesOver }));
};

/** How well the person is prepared today; undefined: nobody can tell. */
export const strengthToday = (state: State): Strength | undefined =>
  strengthIf(state, areTextsOver(state));

/** Fewer ways in will be left on the day that text messages and calls end. */
export const isStrengthEnding = (state: State): boolean =>
  areTextsEnding(state) && strengthToday(state) !== strengthIf(state, true);
