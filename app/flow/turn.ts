import { UNKNOWN } from "../domain/facts.ts";
import type { Kept } from "../domain/kept.ts";
import type { Command } from "./events.ts";
import type { State } from "./state.ts";

/** What an event leads to: the state after it, and what is to be done. */
export type Turn = { readonly state: State; readonly commands: readonly Command[] };

export const turn = (state: State, ...commands: readonly Command[]): Turn => ({ state, commands });

/** A turn that also keeps something on the phone. */
export const keeping = (
  state: State,
  change: Partial<Kept>,
  ...commands: readonly Command[]
): Turn => {
  const kept: Kept = { ...state.kept, ...change };
  return turn({ ...state, kept }, { kind: "save", kept }, ...commands);
};

/** Whatever the directory was asked, its answer counts for nothing any more. */
export const withoutLookup = (state: State): State => ({
  ...state,
  lookup: { kind: "idle", ticket: state.lookup.ticket + 1, tries: 0 },
});

/** What is kept once nothing is known of the person any more. */
export const withoutFacts = ({
  baseline: _theirs,
  unasked: _whose,
  move: _begun,
  ...kept
}: Kept): Kept => ({
  ...kept,
  facts: UNKNOWN,
});

/** The state once the person is back from wherever they had been sent. */
export const withoutLeaving = ({ leaving: _back, ...kept }: Kept): Kept => kept;
