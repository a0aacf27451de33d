import { formatMarksCode } from "../../domain/marks-code.ts";
import { Key } from "../parts/key.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { sayer, type ViewProps } from "../view.ts";

const Code = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { kept, copiedMarks } = view.state;
  const code = formatMarksCode(kept.ticks);
  return (
    <>
      <p>
        <span class="hidden">{say("keep.carry.label")} </span>
        <bdi class="read-out" dir="ltr">
          {code}
        </bdi>
      </p>
      <button
        type="button"
        class="small-button"
        onClick={() => view.dispatch({ kind: "marks-copy-pressed", text: code })}
      >
        {say("keep.carry.button")}
      </button>
      <p class="carry__news" role="status">
        {copiedMarks !== "none" && say(`keep.carry.${copiedMarks}`)}
      </p>
    </>
  );
};

/** iOS keeps its browser and the installed app apart: what was ticked here goes over by hand. */
export const KeepCarry = ({ view }: ViewProps) => {
  const say = sayer(view);
  const hasTicks = Object.keys(view.state.kept.ticks).length > 0;
  return (
    <section class="for-ios for-browser" aria-labelledby="apart">
      <h2 id="apart">{say("keep.apart.title")}</h2>
      <p>{say("keep.apart.lead")}</p>
      <h3>{say("keep.carry.title")}</h3>
      <p>
        <Sentence
          view={view}
          of="keep.carry.lead"
          slots={{ link: <Key text={say("start.bring.link")} /> }}
        />
      </p>
      <div class="carry">
        {hasTicks ? <Code view={view} /> : <p class="soft">{say("keep.carry.none")}</p>}
      </div>
    </section>
  );
};
