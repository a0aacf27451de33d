import type { TargetedEvent } from "preact";
import { parseMarksCode } from "../../domain/marks-code.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { KeepAgain } from "./keep-again.tsx";

const newsOf = (view: View): string | false => {
  const say = sayer(view);
  const { brought } = view.state;
  if (brought.kind === "nothing") return false;
  return brought.kind === "added"
    ? say("keep.bring.added", { count: brought.count })
    : say(`keep.bring.${brought.kind}`);
};

/** What was typed stays in the field, whatever came of it. */
const CodeForm = ({ view }: ViewProps) => {
  const say = sayer(view);
  const news = newsOf(view);
  const { kind } = view.state.brought;
  const isRefused = kind === "unreadable" || kind === "newer";
  const bring = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get("marks");
    view.dispatch({ kind: "marks-brought", by: "hand", code: parseMarksCode(String(text)) });
  };
  return (
    // Outside a dialog this method sends nothing anywhere, not even before the script is there.
    <form class="bring" method="dialog" onSubmit={bring}>
      <label for="marks">{say("keep.bring.field.label")}</label>
      <p class="soft" id="marks-hint">
        {say("keep.bring.field.hint", { page: say("keep.title") })}
      </p>
      <div class="bring__row">
        <input
          class="bring__field"
          id="marks"
          name="marks"
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby="marks-news marks-hint"
          aria-invalid={isRefused}
        />
        <button type="submit" class="small-button bring__button">
          {say("keep.bring.button")}
        </button>
      </div>
      <p
        class={isRefused ? "bring__news bring__news--refused" : "bring__news"}
        id="marks-news"
        role="status"
      >
        {news && <span key={news}>{news}</span>}
      </p>
    </form>
  );
};

/** In the installed app: three ways for ticks to come along from another browser. */
export const KeepBring = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section class="for-installed bring-along" aria-labelledby="bring">
      <h2 id="bring">{say("keep.bring.code.title")}</h2>
      <CodeForm view={view} />
      <h2>{say("keep.bring.sign-in.title")}</h2>
      <p>
        <a class="way-on" href={view.path("sign-in")}>
          {say("keep.bring.sign-in.link")}
        </a>
      </p>
      <KeepAgain view={view} />
    </section>
  );
};
