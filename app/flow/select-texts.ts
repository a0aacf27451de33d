import { TEXT_MESSAGES_END } from "../domain/claims/dates.ts";
import { daysUntil } from "../domain/dates.ts";
import { configOf, policyOf } from "./select.ts";
import type { State } from "./state.ts";

/**
 * Microsoft’s own text messages and calls end in the public cloud; the others have no date, and a
 * provider that IT pays goes on.
 */
export const areTextsEnding = (state: State): boolean =>
  (configOf(state)?.signIn?.cloud ?? "global") === "global" && !policyOf(state).keepsTextMessages;

/** They have ended by now. */
export const areTextsOver = (state: State): boolean =>
  areTextsEnding(state) &&
  state.today !== undefined &&
  daysUntil(TEXT_MESSAGES_END.value.date, state.today) <= 0;
