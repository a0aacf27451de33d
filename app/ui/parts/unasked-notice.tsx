import { stillOnRecord } from "../../domain/after-care.ts";
import { factsOf } from "../../flow/select.ts";
import type { State } from "../../flow/state.ts";
import { sayer, type ViewProps } from "../view.ts";
import { methodName } from "./method-name.ts";
import { topicPath } from "./topic-path.ts";

/** Something is on record that the person may not have put there. */
export const isUnasked = (state: State): boolean =>
  state.kept.unasked !== undefined && factsOf(state).kind !== "unknown";

const Question = ({ view }: ViewProps) => {
  const say = sayer(view);
  const answer = (isMine: boolean) => () => view.dispatch({ kind: "unasked-answered", isMine });
  return (
    <div class="notice__row">
      <span>{say("unasked.question")}</span>
      <button type="button" class="notice__button" onClick={answer(true)}>
        {say("unasked.mine")}
      </button>
      <button type="button" class="notice__button" onClick={answer(false)}>
        {say("unasked.not-mine")}
      </button>
    </div>
  );
};

const Alarm = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <p>{say("unasked.alarm")}</p>
      <a class="way-on" href={topicPath(view, "stranger-prompt")}>
        {say("unasked.guide")}
      </a>
    </>
  );
};

/** What is new on record since the person last looked: was it them? */
export const UnaskedNotice = ({ view }: ViewProps) => {
  const { unasked } = view.state.kept;
  const facts = factsOf(view.state);
  if (unasked === undefined || facts.kind === "unknown") return null;
  const names = stillOnRecord(unasked, facts.methods).map((method) => methodName(view, method));
  return (
    <div class="notice notice--urgent">
      <p>
        <b>
          {sayer(view)("unasked.title", {
            date: view.t.moment(unasked.since),
            name: names.join(" · "),
          })}
        </b>
      </p>
      <div role="status">{unasked.isAlarm && <Alarm view={view} />}</div>
      {!unasked.isAlarm && <Question view={view} />}
    </div>
  );
};
