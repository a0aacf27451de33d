import type { TargetedEvent } from "preact";
import { ENCODINGS } from "../../../domain/kit/encoding.ts";
import { itSayer } from "../it-view.ts";
import { KitChoice } from "./kit-field.tsx";
import type { KitProps } from "./kit-props.ts";

const EncodingChoice = ({ view, state: { list }, dispatch }: KitProps) => {
  const say = itSayer(view);
  if (list?.source.kind !== "file") return null;
  return (
    <KitChoice
      id="kit-encoding"
      label={say("kit.list.encoding", { file: list.source.name })}
      value={list.source.encoding}
      options={ENCODINGS.map((encoding) => ({ value: encoding, name: encoding }))}
      onChosen={(encoding) => dispatch({ kind: "encoding-chosen", encoding })}
    />
  );
};

/** Where a list goes in: what was copied, or a file. */
export const ListForm = (props: KitProps) => {
  const { view, dispatch } = props;
  const say = itSayer(view);
  const give = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("list"));
    if (text.trim() !== "") dispatch({ kind: "text-given", text });
  };
  return (
    <>
      {/* Outside a dialog this method sends nothing anywhere. */}
      <form class="kit-note" method="dialog" onSubmit={give}>
        <label class="field__label" for="kit-list">
          {say("kit.list.paste.label")}
        </label>
        <p class="soft" id="kit-list-hint">
          {say("kit.list.paste.hint")}
        </p>
        <textarea
          class="field kit-text"
          id="kit-list"
          name="list"
          rows={6}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="kit-list-hint"
        />
        <div class="kit-buttons">
          <button type="submit" class="small-button">
            {say("kit.list.paste.button")}
          </button>
        </div>
      </form>
      <div class="kit-field">
        <label class="field__label" for="kit-file">
          {say("kit.list.file.label")}
        </label>
        <p class="soft" id="kit-file-hint">
          {say("kit.list.file.hint")}
        </p>
        <input
          class="kit-file"
          id="kit-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-describedby="kit-file-hint"
          onChange={({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) dispatch({ kind: "file-given", file });
            // Browsers say nothing when the same file is chosen again, mended by then.
            currentTarget.value = "";
          }}
        />
      </div>
      <EncodingChoice {...props} />
    </>
  );
};
