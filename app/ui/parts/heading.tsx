import type { ComponentChildren } from "preact";
import type { StepId } from "../../domain/steps.ts";
import { planOf } from "../../flow/select.ts";
import { sayer, type View, type ViewProps } from "../view.ts";
import { Reserve } from "./reserve.tsx";
import { settledWords } from "./settled-words.ts";

type Props = ViewProps & {
  readonly title: ComponentChildren;
  readonly lead: ComponentChildren;
  readonly step?: StepId;
};

const placeOf = (view: View, step: StepId): string | undefined => {
  const plan = planOf(view.state);
  const index = plan.findIndex(({ id }) => id === step);
  if (index === -1) return undefined;
  const number = view.t.number;
  return sayer(view)("shell.step.status", { step: number(index + 1), total: number(plan.length) });
};

/** What the page is about; once its step is done, that it is, in the same room. */
const Lead = ({ view, lead, step }: Omit<Props, "title">) => {
  const isAboutStep = step !== undefined && step !== "sign-in";
  const done = isAboutStep ? settledWords(view, step) : undefined;
  if (done === undefined) return <p class="heading__lead">{lead}</p>;
  return (
    <p class="heading__lead heading__lead--done">
      <Reserve room={lead}>{done}</Reserve>
    </p>
  );
};

/** The page's one heading; focus comes here when the page changes. */
export const Heading = ({ view, title, lead, step }: Props) => {
  const Title = view.isPart ? "h2" : "h1";
  return (
    <div class="heading">
      {step !== undefined && <p class="heading__place">{placeOf(view, step)}</p>}
      <Title tabIndex={-1}>{title}</Title>
      <Lead view={view} lead={lead} {...(step !== undefined && { step })} />
      {view.own?.(view, "before")}
    </div>
  );
};
