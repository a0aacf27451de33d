import { mergeFile } from "../../../flow/kit/kit-files.ts";
import { itSayer } from "../it-view.ts";
import { KitChoice } from "./kit-field.tsx";
import { KitNews } from "./kit-news.tsx";
import type { KitProps } from "./kit-props.ts";
import { rolloutFactsOf } from "./rollout-facts.ts";

/** A file with everybody's own link, for the mail merge of Word and the like. */
export const Merge = (props: KitProps) => {
  const { view, state, facts, craft, dispatch } = props;
  const say = itSayer(view);
  const staff = facts.list?.members ?? [];
  const known = rolloutFactsOf(facts);
  const isReady = known !== undefined && staff.length > 0;
  const { separator } = state.mail;
  return (
    <>
      <h3>{say("kit.merge.title")}</h3>
      <p>{say("kit.merge.lead")}</p>
      <KitChoice
        id="kit-separator"
        label={say("kit.merge.separator.label")}
        value={separator}
        options={[
          { value: ",", name: say("kit.merge.separator.comma") },
          { value: ";", name: say("kit.merge.separator.semicolon") },
        ]}
        onChosen={(chosen) => dispatch({ kind: "mail-chosen", change: { separator: chosen } })}
      />
      <div class="kit-buttons">
        <button
          type="button"
          class="small-button"
          disabled={!isReady}
          onClick={() => {
            if (!isReady) return;
            const file = mergeFile(craft.merge(staff, separator, known));
            dispatch({ kind: "save-pressed", place: "merge", file });
          }}
        >
          {say("kit.merge.save.button")}
        </button>
      </div>
      {staff.length === 0 && <p class="soft">{say("kit.needs-list")}</p>}
      <KitNews {...props} place="merge" />
    </>
  );
};
