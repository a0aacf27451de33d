import type { PlannedStep } from "../../domain/plan.ts";
import { isNumberLost, planOf } from "../../flow/select.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Reserve } from "./reserve.tsx";

const detailOf = (view: View, { id, status, by, isDoubted }: PlannedStep): string => {
  const say = sayer(view);
  if (status !== "behind") {
    if (id === "backup" && isNumberLost(view.state)) return say("steps.state.ended");
    return say(isDoubted ? "steps.state.doubted" : `steps.${id}.reason`);
  }
  const { session } = view.state;
  if (id === "sign-in" && session.kind === "signed-in") {
    return say("steps.state.named", { name: session.account.name });
  }
  return say(by === "skipped" || by === "not-needed" ? `steps.state.${by}` : "steps.state.done");
};

type StopProps = { readonly view: View; readonly step: PlannedStep; readonly index: number };

const Stop = ({ view, step, index }: StopProps) => {
  const say = sayer(view);
  const isHere = step.status === "here";
  const detail = detailOf(view, step);
  return (
    <li class={`path__stop path__stop--${step.status}`} {...(isHere && { "aria-current": "step" })}>
      <span class="path__mark" aria-hidden="true">
        {step.status === "behind" ? (
          <svg class="path__tick" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 8.5l3 3 6-7" />
          </svg>
        ) : (
          view.t.number(index + 1)
        )}
      </span>
      <a class="path__title" href={view.path(step.id)}>
        {say(`steps.${step.id}.title`)}
      </a>
      <p class="path__detail">
        {/* A new line each time: one that only changes would count as moved. */}
        <Reserve
          key={`${step.status} ${detail}`}
          room={`${say("steps.state.here")} ${say(`steps.${step.id}.reason`)}`}
        >
          {isHere && <b>{say("steps.state.here")} </b>}
          {detail}
        </Reserve>
      </p>
    </li>
  );
};

/** The way to go: stops on a line, each with its state in words. */
export const Path = ({ view }: ViewProps) => (
  <ol class="path">
    {planOf(view.state).map((step, index) => (
      // A stop's place stays when the plan grows, so that nothing on the screen moves.
      <Stop view={view} step={step} index={index} key={index} />
    ))}
  </ol>
);
