import { canTickHere, isPageSettled } from "../../flow/select.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { LabelLanguage } from "../parts/label-language.tsx";
import { NextLink } from "../parts/next.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { Rows } from "../parts/rows.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WaysOut } from "../parts/ways-out.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** Which of the two it is, is known late: the button has room for both. */
const MainAction = ({ view }: ViewProps) => {
  const say = sayer(view);
  if (isPageSettled(view.state)) return <NextLink view={view} after="scan" />;
  if (!canTickHere(view.state)) {
    return (
      <ActionButton onPress={() => view.dispatch({ kind: "check-pressed" })}>
        <Reserve room={say("approve.tick.button")}>{say("approve.button")}</Reserve>
      </ActionButton>
    );
  }
  return (
    <ActionLink
      href={view.path("backup")}
      onPress={() => view.dispatch({ kind: "ticked", step: "scan", mark: "done" })}
    >
      <Reserve room={say("approve.button")}>{say("approve.tick.button")}</Reserve>
    </ActionLink>
  );
};

export const Approve = ({ view }: ViewProps) => {
  const say = sayer(view);
  const rows = [
    { scene: "number", text: say("approve.one") },
    { scene: "code", text: say("approve.two") },
    { scene: "tick", text: say("approve.three") },
  ] as const;
  return (
    <>
      <Heading view={view} step="scan" title={say("approve.title")} lead={say("approve.lead")} />
      <Rows rows={rows} />
      <p class="try-first">
        <a class="way-on" href={view.path("practice")}>
          {say("approve.practice.link")}
        </a>
      </p>
      <StepStatus view={view} step="scan" />
      <WaysOut view={view} ways={waysOf(view, "approve")}>
        <LabelLanguage view={view} />
      </WaysOut>
      <Actions>
        <MainAction view={view} />
        <ActionLink href={view.path("scan")} isQuiet={true}>
          {say("approve.back.link")}
        </ActionLink>
      </Actions>
    </>
  );
};
