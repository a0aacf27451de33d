import { afterIn, hereIn, isBehind } from "../../domain/plan.ts";
import type { StepId } from "../../domain/steps.ts";
import { planOf } from "../../flow/select.ts";
import { sayer, type View } from "../view.ts";
import { ActionLink } from "./actions.tsx";

type Props = { readonly view: View; readonly after: StepId; readonly isQuiet?: boolean };

/** On to what is still to do: the next open stop, or the one that follows this page. */
export const NextLink = ({ view, after, isQuiet }: Props) => {
  const plan = planOf(view.state);
  const next = isBehind(plan, after) ? hereIn(plan) : afterIn(plan, after);
  return (
    <ActionLink href={view.path(next)} isQuiet={isQuiet ?? false}>
      {sayer(view)(`steps.${next}.button`)}
    </ActionLink>
  );
};
