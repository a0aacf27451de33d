import type { Kept } from "../domain/kept.ts";
import type { StepId } from "../domain/steps.ts";
import { tick, untick } from "../domain/ticks.ts";
import type { Event } from "./events.ts";
import { isSignInLost, isSignInUnanswered } from "./select.ts";
import type { State } from "./state.ts";
import { keeping, type Turn, turn, withoutLeaving } from "./turn.ts";

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

/** With what another tab has kept. Whoever is still signed in here has that step behind them. */
const withTheirs = ({ kept, session }: State, { ticks: theirs, programs }: Kept): Kept => ({
  ...kept,
  ticks: session.kind === "signed-in" ? tick(theirs, "sign-in", "done") : theirs,
  ...(programs && { programs }),
});

/**
 * What was ticked and chosen in another tab counts here, too: the next save would undo it. A phone that
 * keeps things again, after it refused to, is given all: what was kept elsewhere, and what was only here.
 */
export const keptElsewhere = (
  state: State,
  { kept: theirs, isKeeping }: Event & { kind: "kept-elsewhere" },
): Turn => {
  if (!isKeeping) return turn({ ...state, isKeeping });
  const kept = withTheirs(state, theirs);
  if (state.isKeeping) return turn({ ...state, kept });
  return keeping({ ...state, kept, isKeeping }, { ticks: { ...kept.ticks, ...state.kept.ticks } });
};
