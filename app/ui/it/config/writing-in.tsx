import { languagesOf, valueAt } from "../../../domain/config-draft.ts";
import { LANGUAGES } from "../../../domain/languages.ts";
import { inOneShortLine } from "../../../domain/plain-text.ts";
import type { ConfigState } from "../../../flow/config/config-state.ts";
import { itSayer } from "../it-view.ts";
import type { ConfigProps } from "./config-props.ts";

/** A file may have any key in the place of a language. */
const LONGEST_TAG = 40;

/** Languages that something is written in, though the app does not speak them. */
const furtherIn = ({ draft, writing }: ConfigState): readonly string[] => {
  const used = [
    writing,
    ...languagesOf(valueAt(draft, ["helpDesk", "hours"])),
    ...Object.values(Object(draft["texts"])).flatMap((step) =>
      Object.values(Object(step)).flatMap(languagesOf),
    ),
  ];
  return [...new Set(used)].filter(
    (tag) => tag !== "all" && LANGUAGES.every((language) => language.tag !== tag),
  );
};

/** In which language the texts below are written. */
export const WritingIn = ({
  view,
  state,
  dispatch,
  id,
}: Omit<ConfigProps, "check"> & { readonly id: string }) => {
  const say = itSayer(view);
  return (
    <div class="config__field">
      <label class="field__label" for={id}>
        {say("config.texts.language.label")}
      </label>
      <p class="soft" id={`${id}-hint`}>
        {say("config.texts.language.hint")}
      </p>
      <select
        class="field"
        id={id}
        aria-describedby={`${id}-hint`}
        value={state.writing}
        onChange={({ currentTarget }) =>
          dispatch({ kind: "writing-in", language: currentTarget.value })
        }
      >
        <option value="all">{say("config.texts.language.all")}</option>
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
        {furtherIn(state).map((tag) => (
          <option key={tag} value={tag}>
            {inOneShortLine(tag, LONGEST_TAG)}
          </option>
        ))}
      </select>
    </div>
  );
};
