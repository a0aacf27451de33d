import { formatHandOver } from "../../domain/hand-over.ts";
import { sayer, type ViewProps } from "../view.ts";

/** The address that goes on elsewhere, to be typed, copied or sent to oneself. */
export const ShortLink = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { platform, route, kept, copiedMarks } = view.state;
  // Only the browser knows where this site is served.
  if (platform === undefined) return null;
  const link = formatHandOver(`${platform.origin}${view.path(route.page)}`, kept.ticks);
  return (
    <div class="short-link">
      <p>
        <bdi class="short-link__address" dir="ltr">
          {link.replace(/^https?:\/\//, "")}
        </bdi>
      </p>
      <button
        type="button"
        class="small-button"
        onClick={() => view.dispatch({ kind: "marks-copy-pressed", text: link })}
      >
        {say("hand-over.link.button")}
      </button>
      <p class="short-link__news" role="status">
        {copiedMarks !== "none" && say(`hand-over.link.${copiedMarks}`)}
      </p>
    </div>
  );
};
