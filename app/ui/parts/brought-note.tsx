import { sayer, type View, type ViewProps } from "../view.ts";

const newsOf = (view: View): string | undefined => {
  const say = sayer(view);
  const { brought } = view.state;
  if (brought.kind === "nothing" || brought.by !== "link") return undefined;
  return brought.kind === "added"
    ? say("hand-over.news.added", { count: brought.count })
    : say(`hand-over.news.${brought.kind}`);
};

/** What a link has brought along from another device; over the page, so that nothing moves. */
export const BroughtNote = ({ view }: ViewProps) => {
  const news = newsOf(view);
  return (
    <div class="bars" role="status">
      {news !== undefined && (
        <div class="update">
          <p>{news}</p>
          <button
            type="button"
            class="small-button"
            onClick={() => view.dispatch({ kind: "brought-read" })}
          >
            {sayer(view)("hand-over.news.button")}
          </button>
        </div>
      )}
    </div>
  );
};
