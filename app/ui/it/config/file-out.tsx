import { writeDraft } from "../../../domain/config-draft.ts";
import { itSayer } from "../it-view.ts";
import type { ConfigProps } from "./config-props.ts";

/** The file itself, to be put beside the pages of the site. */
export const FileOut = ({ view, state, dispatch }: ConfigProps) => {
  const say = itSayer(view);
  return (
    <section aria-labelledby="save">
      <h2 id="save">{say("config.save.title")}</h2>
      <p>{say("config.save.lead")}</p>
      <div class="config__buttons">
        <button type="button" class="small-button" onClick={() => dispatch({ kind: "save" })}>
          {say("config.save.button")}
        </button>
        <button type="button" class="small-button" onClick={() => dispatch({ kind: "copy" })}>
          {say("config.save.copy")}
        </button>
      </div>
      <p class="config__news" role="status">
        {state.news !== "none" && say(`config.save.${state.news}`)}
      </p>
      <details class="ways__way">
        <summary>{say("config.save.see")}</summary>
        <textarea
          class="field config__code"
          dir="ltr"
          rows={12}
          readOnly={true}
          aria-labelledby="save"
          value={writeDraft(state.draft)}
        />
      </details>
    </section>
  );
};
