import type { PlannedStep } from "../../domain/plan.ts";
import { planOf } from "../../flow/select.ts";
import { sayer, type View, type ViewProps } from "../view.ts";

/** What nearly everybody ticks; a list that grows later would move the page. */
const COMMON: ReadonlySet<string> = new Set(["install", "scan", "backup"]);

type StepProps = { readonly view: View; readonly step: PlannedStep };

/** It stays where it is once it is ticked: the next tap must not land on another step. */
const Step = ({ view, step: { id, status, by } }: StepProps) => {
  const isDone = status === "behind" && by !== "skipped";
  const change = () =>
    view.dispatch(
      isDone ? { kind: "unticked", step: id } : { kind: "ticked", step: id, mark: "done" },
    );
  return (
    <li>
      <label class="again__step">
        <input type="checkbox" checked={isDone} disabled={by === "facts"} onChange={change} />
        <span>{sayer(view)(`steps.${id}.title`)}</span>
      </label>
    </li>
  );
};

/** The steps once more, each a tap away. */
export const KeepAgain = ({ view }: ViewProps) => {
  const say = sayer(view);
  const steps = planOf(view.state).filter(({ id }) => COMMON.has(id));
  return (
    <>
      <h2 id="again">{say("keep.again.title")}</h2>
      <p>{say("keep.again.lead")}</p>
      <ul class="again" aria-labelledby="again">
        {steps.map((step) => (
          <Step key={step.id} view={view} step={step} />
        ))}
      </ul>
    </>
  );
};
