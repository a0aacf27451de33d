import type { TargetedEvent } from "preact";
import { DESK_LENGTH } from "../../domain/read-desk-code.ts";
import { DeskAnswer, type DeskReading } from "./desk-answer.tsx";
import { type ItView, type ItViewProps, itSayer } from "./it-view.ts";

type Props = ItViewProps & {
  readonly reading: DeskReading | undefined;
  readonly onGiven: (text: string) => void;
};

const newsOf = (view: ItView, reading: DeskReading | undefined): string | undefined => {
  const say = itSayer(view);
  if (reading === undefined) return undefined;
  if (reading.kind === "ok") return say("desk.news.whole");
  const { fault } = reading;
  const count = "count" in fault ? fault.count : 0;
  return say(`desk.news.${fault.kind}`, { count, length: DESK_LENGTH });
};

/** What was typed stays in the field, whatever came of it. */
const DeskForm = ({ view, reading, onGiven }: Props) => {
  const say = itSayer(view);
  const isRefused = reading?.kind === "fault";
  const news = newsOf(view, reading);
  const read = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onGiven(String(new FormData(event.currentTarget).get("code")));
  };
  return (
    // Outside a dialog this method sends nothing anywhere, not even before the script is there.
    <form class="bring with-script" method="dialog" onSubmit={read}>
      <label for="code">{say("start.desk.field.label")}</label>
      <p class="soft" id="code-hint">
        {say("start.desk.field.hint", { count: DESK_LENGTH })}
      </p>
      <div class="bring__row">
        <input
          class="bring__field"
          id="code"
          name="code"
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby="code-news code-hint"
          aria-invalid={isRefused}
        />
        <button type="submit" class="small-button bring__button">
          {say("start.desk.button")}
        </button>
      </div>
      <p
        class={isRefused ? "bring__news bring__news--refused" : "bring__news"}
        id="code-news"
        role="status"
      >
        {news !== undefined && <span key={news}>{news}</span>}
      </p>
    </form>
  );
};

/** The one tool of whoever answers the phone. */
export const Desk = (props: Props) => {
  const { view, reading } = props;
  const say = itSayer(view);
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{say("start.desk.title")}</h2>
      <p>{say("start.desk.lead", { about: say("about.title") })}</p>
      <p class="it-note without-script">{say("frame.script")}</p>
      <DeskForm {...props} />
      {reading?.kind === "ok" && <DeskAnswer view={view} report={reading.value} />}
    </section>
  );
};
