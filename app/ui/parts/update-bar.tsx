import { sayer, type ViewProps } from "../view.ts";

/**
 * A new version is offered, over the page and never in its way; nothing happens unasked. Whose place is
 * not kept would lose it, and gets the new one at the next visit.
 */
export const UpdateBar = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <div role="status">
      {view.state.update !== "none" && view.state.isKeeping && (
        <div class="update">
          <p>{say("shell.update.lead")}</p>
          <div class="update__ways">
            <button
              type="button"
              class="small-button"
              onClick={() => view.dispatch({ kind: "update-pressed" })}
            >
              {say("shell.update.button")}
            </button>
            <button
              type="button"
              class="small-button"
              onClick={() => view.dispatch({ kind: "update-put-off" })}
            >
              {say("shell.update.later.button")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
};
