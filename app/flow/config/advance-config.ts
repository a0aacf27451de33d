import {
  draftOf,
  EMPTY_DRAFT,
  languagesOf,
  valueAt,
  writeDraft,
} from "../../domain/config-draft.ts";
import type { ReadConfigText } from "../../ports/config-text.ts";
import type { ConfigCommand, ConfigEvent, ConfigState, Origin } from "./config-state.ts";
import { begun, type ConfigTurn, kept, still } from "./config-turn.ts";
import { put, save, written } from "./write-config.ts";

const sceneFor = ({ shown: { page, language } }: ConfigState): ConfigCommand => ({
  kind: "load-scene",
  page,
  language,
});

/** Texts that are written per language already are shown in the first of theirs. */
const writingIn = (draft: ConfigState["draft"]): string =>
  languagesOf(valueAt(draft, ["helpDesk", "hours"]))[0] ?? "all";

type Handlers = {
  readonly [Kind in ConfigEvent["kind"]]: (
    state: ConfigState,
    event: Extract<ConfigEvent, { kind: Kind }>,
  ) => ConfigTurn;
};

const handlersWith = (read: ReadConfigText): Handlers => {
  const taken = (state: ConfigState, text: string, origin: Origin): ConfigState => {
    const { json, faults } = read(text);
    const draft = draftOf(json);
    return begun({
      ...state,
      draft: draft ?? EMPTY_DRAFT,
      textFaults: faults,
      origin: draft === undefined && faults.length === 0 ? "not-object" : origin,
      writing: writingIn(draft ?? EMPTY_DRAFT),
      news: "none",
    });
  };

  return {
    opened: (state, { today, host, kept: before }) => {
      const here = { ...state, today, host };
      return before === undefined
        ? { state: here, commands: [{ kind: "read-site-file" }, sceneFor(here)] }
        : { state: taken(here, before, "kept"), commands: [sceneFor(here)] };
    },
    "site-file": (state, { text }) => {
      // Whoever began to write in the meantime goes on.
      if (state.origin !== "waiting") return still(state, {});
      if (text === undefined) return still(state, { origin: "none" });
      return { state: taken(state, text, "site"), commands: [] };
    },
    given: (state, { text }) => kept(taken(state, text, "given")),
    put,
    written,
    "writing-in": (state, { language }) => still(state, { writing: language }),
    show: (state, { shown }) => {
      const next = { ...state, shown: { ...state.shown, ...shown } };
      return { state: next, commands: [sceneFor(next)] };
    },
    scene: (state, { scene }) => {
      const { page, language } = state.shown;
      const isWanted = scene.page === page && scene.language === language;
      return still(state, isWanted ? { scene } : {});
    },
    "begin-anew": (state) => ({
      state: { ...state, draft: EMPTY_DRAFT, origin: "waiting", textFaults: [], news: "none" },
      commands: [{ kind: "forget" }, { kind: "read-site-file" }],
    }),
    save,
    copy: (state) => ({
      state,
      commands: [{ kind: "copy", text: writeDraft(state.draft) }],
    }),
    copied: (state, { isDone }) => still(state, { news: isDone ? "copied" : "not-copied" }),
  };
};

/** Pure; `read` tells what a text says. */
export const advanceConfig = (read: ReadConfigText) => {
  const handlers = handlersWith(read);
  return (state: ConfigState, event: ConfigEvent): ConfigTurn =>
    (handlers[event.kind] as (state: ConfigState, event: ConfigEvent) => ConfigTurn)(state, event);
};
