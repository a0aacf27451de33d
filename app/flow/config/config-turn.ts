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

/** A draft that somebody has a hand in: no file takes its place any more, and the tab keeps it. */
export const kept = (state: ConfigState): ConfigTurn => ({
  state: { ...state, origin: state.origin === "waiting" ? "none" : state.origin, news: "none" },
  commands: [{ kind: "keep", text: writeDraft(state.draft) }],
});
