import { sayer, type ViewProps } from "../view.ts";

/**
 * A fresh load is offered, over the page and never in its way: a new version is here, or a piece of this
 * one did not come. Nothing happens unasked. Whose place is not kept would lose it, and is not asked.
 */
export const UpdateBar = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { update, isKeeping } = view.state;
  const why = update === "lost" ? "shell.update.lost" : "shell.update";
  return (
    <div role="status">
      {update !== "none" && isKeeping && (
        <div class="update">
          <p>{say(`${why}.lead`)}</p>
          <div class="update__ways">
            <button
              type="button"
              class="small-button"
              onClick={() => view.dispatch({ kind: "update-pressed" })}
            >
              {say(`${why}.button`)}
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
