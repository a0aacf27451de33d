import { ActionLink } from "../parts/actions.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** Back to the step, at any time; nothing is lost by it. */
export const Leave = ({ view }: ViewProps) => (
  <ActionLink href={view.path(view.state.practiceDoor)} isQuiet={true}>
    {sayer(view)("practice.leave.link")}
  </ActionLink>
);
