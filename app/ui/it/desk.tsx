import { DESK_LENGTH } from "../../domain/read-desk-code.ts";
import { CodeForm } from "../parts/code-form.tsx";
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

/** The one tool of whoever answers the phone. */
export const Desk = ({ view, reading, onGiven }: Props) => {
  const say = itSayer(view);
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{say("start.desk.title")}</h2>
      <p>{say("start.desk.lead", { about: say("about.title") })}</p>
      <p class="it-note without-script">{say("frame.script")}</p>
      <div class="with-script">
        <CodeForm
          id="code"
          label={say("start.desk.field.label")}
          hint={say("start.desk.field.hint", { count: DESK_LENGTH })}
          button={say("start.desk.button")}
          news={newsOf(view, reading)}
          isRefused={reading?.kind === "fault"}
          onGiven={onGiven}
        />
      </div>
      {reading?.kind === "ok" && <DeskAnswer view={view} report={reading.value} />}
    </section>
  );
};
