import { listChosen } from "../domain/programs/chosen.ts";
import type { VerdictKind } from "../domain/programs/outcomes.ts";
import type { ProgramId } from "../domain/programs/programs.ts";
import { type Circumstances, judge } from "../domain/programs/verdict.ts";
import { chosenOf, configOf } from "./select.ts";
import type { State } from "./state.ts";

/** Before the config is here, and without one, nobody knows what the organisation allows. */
export const circumstancesOf = (state: State): Circumstances => ({
  today: state.today,
  policy: configOf(state)?.policy,
});

const kindOf = (state: State, id: ProgramId): VerdictKind =>
  judge(id, chosenOf(state)[id] ?? undefined, circumstancesOf(state)).kind;

/** The person's programs that get this verdict. */
export const programsThat = (state: State, kind: VerdictKind): readonly ProgramId[] =>
  listChosen(chosenOf(state)).filter((id) => kindOf(state, id) === kind);

/** What the person's programs say about app passwords. */
export type Need =
  | { readonly kind: "none" | "unclear" | "unneeded" | "disallowed" }
  | { readonly kind: "needed"; readonly programs: readonly ProgramId[] };

/** `none`: nothing chosen yet; `disallowed`: the organisation has no app passwords. */
export const needOf = (state: State): Need => {
  const { policy } = circumstancesOf(state);
  if (policy?.appPasswords === "never") return { kind: "disallowed" };
  if (listChosen(chosenOf(state)).length === 0) return { kind: "none" };
  const programs = programsThat(state, "app-password");
  if (programs.length > 0) return { kind: "needed", programs };
  return { kind: programsThat(state, "unsure").length > 0 ? "unclear" : "unneeded" };
};
