import { listChosen } from "../domain/programs/chosen.ts";
import type { VerdictKind } from "../domain/programs/outcomes.ts";
import type { ProgramId } from "../domain/programs/programs.ts";
import { type Circumstances, judge, type Verdict } from "../domain/programs/verdict.ts";
import { chosenOf, configOf } from "./select.ts";
import type { State } from "./state.ts";

/** Before the config is here, and without one, nobody knows what the organisation allows. */
export const circumstancesOf = (state: State): Circumstances => ({
  today: state.today,
  policy: configOf(state)?.policy,
});

/** What comes of a program with the answer that the person gave. */
export const verdictOf = (state: State, id: ProgramId): Verdict =>
  judge(id, chosenOf(state)[id] ?? undefined, circumstancesOf(state));

/** The person's programs that get this verdict. */
export const programsThat = (state: State, kind: VerdictKind): readonly ProgramId[] =>
  listChosen(chosenOf(state)).filter((id) => verdictOf(state, id).kind === kind);

/** What the person's programs say about app passwords. */
export type Need =
  | { readonly kind: "none" | "disallowed" }
  /** With the programs of which it is so, in the order in which they are offered. */
  | {
      readonly kind: "needed" | "unclear" | "unneeded";
      readonly programs: readonly ProgramId[];
    };

/** `none`: nothing chosen yet; `disallowed`: the organisation has no app passwords. */
export const needOf = (state: State): Need => {
  const { policy } = circumstancesOf(state);
  if (policy?.appPasswords === "never") return { kind: "disallowed" };
  const all = listChosen(chosenOf(state));
  if (all.length === 0) return { kind: "none" };
  const needing = programsThat(state, "app-password");
  if (needing.length > 0) return { kind: "needed", programs: needing };
  const open = programsThat(state, "unsure");
  return open.length > 0
    ? { kind: "unclear", programs: open }
    : { kind: "unneeded", programs: all };
};
