import { sayer, type ViewProps } from "../view.ts";
import { longest } from "./longest.ts";
import { Reserve } from "./reserve.tsx";

/** After a change of language, in the new one: whether it works without a network already. */
export const LanguageNote = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { changed } = view.state;
  // What it comes to say does not move the button under a thumb.
  const room = longest(
    (["keeping", "kept", "not-kept"] as const).map((progress) => say(`shell.language.${progress}`)),
  );
  const isSaid = changed !== undefined && changed.language === view.t.language;
  return (
    <div role="status">
      {isSaid && (
        <div class="update">
          <p>
            <Reserve room={room}>{say(`shell.language.${changed.progress}`)}</Reserve>
          </p>
          <button
            type="button"
            class="small-button"
            onClick={() => view.dispatch({ kind: "language-note-read" })}
          >
            {say("shell.language.button")}
          </button>
        </div>
      )}
    </div>
  );
};
