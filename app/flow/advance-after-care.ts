import type { State } from "./state.ts";
import { keeping, type Turn, turn } from "./turn.ts";

/** Their own is settled; somebody else’s stays in view until it is off the record. */
export const unaskedAnswered = (state: State, isMine: boolean): Turn => {
  const { unasked, ...kept } = state.kept;
  if (unasked === undefined) return turn(state);
  return isMine
    ? keeping({ ...state, kept }, {})
    : keeping(state, { unasked: { ...unasked, isAlarm: true } });
};
