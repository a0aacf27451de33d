import { Reserve } from "../../parts/reserve.tsx";
import { itSayer } from "../it-view.ts";
import type { ConfigProps } from "./config-props.ts";

const TEXT_ID = "given";

/** What stands in the form, and where it came from. */
const Came = ({ view, state }: ConfigProps) => {
  const say = itSayer(view);
  return (
    <div role="status">
      <p>
        <Reserve room={say("config.origin.site")}>{say(`config.origin.${state.origin}`)}</Reserve>
      </p>
      {state.textFaults.length > 0 && (
        <div class="fault">
          <p>{say("config.broken")}</p>
          <ul>
            {state.textFaults.map(({ problem, place: { line, column } }) => (
              <li key={line}>
                <b>{say("config.place", { line, column })}</b> {say(`config.text.${problem}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

/** A file of one's own in place of the site's: pasted, chosen, or dropped on it. */
export const FileIn = (props: ConfigProps) => {
  const { view, state, dispatch } = props;
  const say = itSayer(view);
  const take = (file: File | undefined): void => {
    void file?.text().then((text) => dispatch({ kind: "given", text }));
  };
  return (
    <section
      aria-labelledby="open"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="open">{say("config.open.title")}</h2>
      <Came {...props} />
      <details class="ways__way">
        <summary>{say("config.open.other")}</summary>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            dispatch({
              kind: "given",
              text: String(new FormData(event.currentTarget).get(TEXT_ID)),
            });
          }}
        >
          <label class="field__label" for={TEXT_ID}>
            {say("config.open.text")}
          </label>
          <textarea class="field config__code" id={TEXT_ID} name={TEXT_ID} rows={6} dir="ltr" />
          <button type="submit" class="small-button">
            {say("config.open.button")}
          </button>
        </form>
        <label class="field__label" for="file">
          {say("config.open.file")}
        </label>
        <input
          class="config__file"
          id="file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </details>
      {state.origin !== "waiting" && state.origin !== "site" && (
        <button type="button" class="small-button" onClick={() => dispatch({ kind: "begin-anew" })}>
          {say("config.open.anew")}
        </button>
      )}
    </section>
  );
};
