import { stageOf } from "../../domain/move.ts";
import { moveProgressOf } from "../../flow/tools/move.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { topicPath } from "../parts/topic-path.ts";
import { sayer, type ViewProps } from "../view.ts";
import { MoveStatus } from "./move-status.tsx";
import { MoveSteps } from "./move-steps.tsx";

const Restored = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section aria-labelledby="restored">
      <h2 id="restored">{say("move.restored.title")}</h2>
      <p>{say("move.restored.lead")}</p>
    </section>
  );
};

const MoveActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const progress = moveProgressOf(view.state);
  if (progress !== undefined && stageOf(progress) === "moved") {
    return (
      <Actions key="moved">
        <ActionLink href={view.path("done")} onPress={() => view.dispatch({ kind: "move-ended" })}>
          {say("move.end.button")}
        </ActionLink>
      </Actions>
    );
  }
  return (
    <Actions key="open">
      <MicrosoftLink view={view} from="scan" />
      <ActionLink href={view.path("rescue")} isQuiet={true}>
        {say("move.rescue.link")}
      </ActionLink>
    </Actions>
  );
};

/** To a new phone in the safe order: the new one works before the old one goes. */
export const MovePage = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("move.title")} lead={say("move.lead")} />
      <MoveStatus view={view} />
      <MoveSteps view={view} />
      <Restored view={view} />
      <p>
        <a class="way-on" href={topicPath(view, "old-phone-prompts")}>
          {say("move.prompts.link")}
        </a>
      </p>
      <HelpDesk view={view} heading="h2" />
      <MoveActions view={view} />
    </>
  );
};
