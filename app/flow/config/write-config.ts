import {
  type DraftPath,
  valueAt,
  withLocal,
  withValue,
  writeDraft,
} from "../../domain/config-draft.ts";
import { FALLBACK } from "../../domain/languages.ts";
import type { ConfigEvent, ConfigState } from "./config-state.ts";
import { type ConfigTurn, kept } from "./config-turn.ts";

type Of<Kind extends ConfigEvent["kind"]> = Extract<ConfigEvent, { kind: Kind }>;

/** The language that most readers will want it in, where a text names none. */
const motherOf = ({ draft }: ConfigState): string => {
  const named = draft["defaultLanguage"];
  return typeof named === "string" && named !== "" ? named : FALLBACK;
};

/** A country or a link stays while it is being written, though nothing is in it for a moment. */
const emptyAt = ([section, key]: DraftPath): string | undefined =>
  (section === "helpDesk" && key === "countries") || (section === "links" && key === "own")
    ? ""
    : undefined;

export const put = (state: ConfigState, { path, value }: Of<"put">): ConfigTurn =>
  kept({
    ...state,
    draft: withValue(state.draft, path, value === "" ? emptyAt(path) : value),
  });

export const written = (state: ConfigState, { path, text }: Of<"written">): ConfigTurn => {
  const language = state.writing;
  const before = valueAt(state.draft, path);
  const value = withLocal(before === "" ? undefined : before, {
    ...{ language, text },
    mother: motherOf(state),
  });
  return kept({ ...state, draft: withValue(state.draft, path, value ?? emptyAt(path)) });
};

export const save = (state: ConfigState): ConfigTurn => ({
  state: { ...state, news: "saved" },
  commands: [{ kind: "save", text: writeDraft(state.draft) }],
});
