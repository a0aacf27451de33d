import type { Kept } from "../domain/kept.ts";
import type { StepId } from "../domain/steps.ts";
import { tick, untick } from "../domain/ticks.ts";
import type { Event } from "./events.ts";
import { isSignInLost, isSignInUnanswered } from "./select.ts";
import type { State } from "./state.ts";
import { keeping, type Turn, turn, withoutFacts, withoutLeaving } from "./turn.ts";

/** A tick answers what had been left open, be it the sign-in that never came back. */
export const ticked = (state: State, { step, mark }: Event & { kind: "ticked" }): Turn => {
  const kept =
    isSignInUnanswered(state) || isSignInLost(state) || state.kept.leaving?.from === step
      ? withoutLeaving(state.kept)
      : state.kept;
  const ticks = tick(kept.ticks, step, mark);
  // Whoever paired the app has it installed.
  return keeping(
    { ...state, kept },
    { ticks: step === "scan" ? tick(ticks, "install", mark) : ticks },
  );
};

export const unticked = (state: State, step: StepId): Turn =>
  keeping(state, { ticks: untick(state.kept.ticks, step) });

/** What was chosen and ticked elsewhere, and over it all that was only here; whose facts are there, nobody knows. */
const together = (ours: Kept, theirs: Kept): Kept => ({
  ...withoutFacts(withoutLeaving(theirs)),
  ...ours,
  ticks: { ...theirs.ticks, ...ours.ticks },
});

/**
 * What was ticked and chosen in another tab counts here, too: the next save would undo it. Whoever is
 * still signed in here has that step behind them. A phone that keeps things again is given all at once.
 */
export const keptElsewhere = (
  state: State,
  { kept: theirs, isKeeping }: Event & { kind: "kept-elsewhere" },
): Turn => {
  if (!isKeeping) return turn({ ...state, isKeeping });
  if (!state.isKeeping) return keeping({ ...state, isKeeping }, together(state.kept, theirs));
  const { programs } = theirs;
  const isSignedIn = state.session.kind === "signed-in";
  const ticks = isSignedIn ? tick(theirs.ticks, "sign-in", "done") : theirs.ticks;
  return turn({ ...state, kept: { ...state.kept, ticks, ...(programs && { programs }) } });
};
