import { sayer, type ViewProps } from "../view.ts";

/** After a change of language, in the new one: whether it works without a network already. */
export const LanguageNote = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { changed } = view.state;
  const isSaid = changed !== undefined && changed.language === view.t.language;
  return (
    <div role="status">
      {isSaid && (
        <div class="update">
          <p key={changed.progress}>{say(`shell.language.${changed.progress}`)}</p>
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
