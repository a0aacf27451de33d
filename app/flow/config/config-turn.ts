import { checkDraft } from "../../domain/config-check.ts";
import { writeDraft } from "../../domain/config-draft.ts";
import type { ConfigCommand, ConfigState } from "./config-state.ts";

export type ConfigTurn = {
  readonly state: ConfigState;
  readonly commands: readonly ConfigCommand[];
};

export const still = (state: ConfigState, next: Partial<ConfigState>): ConfigTurn => ({
  state: { ...state, ...next },
  commands: [],
});

const usableOf = ({ draft, host, today = "" }: ConfigState): Pick<ConfigState, "usable"> => {
  const { config } = checkDraft(draft, { host, today });
  return config === undefined ? {} : { usable: config };
};

/** A draft of its own: of the one before it nothing is shown any more. */
export const begun = ({ usable: _before, ...state }: ConfigState): ConfigState => ({
  ...state,
  ...usableOf(state),
});

/** A draft that somebody has a hand in: no file takes its place any more, and the tab keeps it. */
export const kept = (state: ConfigState): ConfigTurn => ({
  state: {
    ...state,
    ...usableOf(state),
    origin: state.origin === "waiting" ? "none" : state.origin,
    news: "none",
  },
  commands: [{ kind: "keep", text: writeDraft(state.draft) }],
});
