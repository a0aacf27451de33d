import { stageOf } from "../../domain/move.ts";
import { canSignIn, factsOf, modeOf } from "../../flow/select.ts";
import { moveProgressOf } from "../../flow/tools/move.ts";
import { FaultNotice } from "../parts/fault-notice.tsx";
import { methodName } from "../parts/method-name.ts";
import { Reserve } from "../parts/reserve.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

const wordsOf = (view: View): string => {
  const say = sayer(view);
  const progress = moveProgressOf(view.state);
  if (progress !== undefined) {
    const names = (stageOf(progress) === "open" ? progress.left : progress.fresh)
      .map((method) => methodName(view, method))
      .join(" · ");
    return say(`move.stage.${stageOf(progress)}`, { names });
  }
  const facts = factsOf(view.state);
  if (facts.kind === "unknown") {
    return say(modeOf(view.state) === "checking" ? "move.looking" : "move.ticking");
  }
  const phones = facts.methods.filter(({ kind }) => kind === "authenticator");
  return phones.length === 0
    ? say("move.none")
    : say("move.record", {
        names: phones.map((method) => methodName(view, method)).join(" · "),
      });
};

/** What is on record of the move, in words that a screen reader hears when they change. */
export const MoveStatus = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { lookup } = view.state;
  const words = wordsOf(view);
  const progress = moveProgressOf(view.state);
  const isDone = progress !== undefined && stageOf(progress) === "moved";
  return (
    <div class={isDone ? "status status--roomy status--done" : "status status--roomy"}>
      <div role="status">
        <p key={words}>
          <Reserve room={say("move.ticking")}>{words}</Reserve>
        </p>
        {lookup.kind === "failed" && (
          <FaultNotice
            view={view}
            fault={lookup.fault}
            onRetry={() => view.dispatch({ kind: "check-pressed" })}
          />
        )}
      </div>
      {canSignIn(view.state) && (
        <a class="status__link" href={view.path("sign-in")}>
          {say("check.sign-in.link")}
        </a>
      )}
    </div>
  );
};
