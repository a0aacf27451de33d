import { practiceDoorOf } from "../../flow/tools/practice.ts";
import { ActionLink } from "../parts/actions.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** Back to the step, at any time; nothing is lost by it. */
export const Leave = ({ view }: ViewProps) => (
  <ActionLink href={view.path(practiceDoorOf(view.state))} isQuiet={true}>
    {sayer(view)("practice.leave.link")}
  </ActionLink>
);
