import { configOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk, telOf } from "../parts/help-desk.tsx";
import { MicrosoftLink } from "../parts/microsoft-link.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** Calling comes first, where there is a number to call. */
const RescueActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const phone = configOf(view.state)?.helpDesk.phone;
  if (phone === undefined) {
    return (
      <Actions>
        <MicrosoftLink view={view} from="done" />
        <ActionLink href={view.path("start")} isQuiet={true}>
          {say("shell.menu.steps.link")}
        </ActionLink>
      </Actions>
    );
  }
  return (
    <Actions>
      <ActionLink href={telOf(phone)}>{say("shell.desk.phone.link", { phone })}</ActionLink>
      <MicrosoftLink view={view} from="done" isQuiet={true} />
    </Actions>
  );
};

export const Rescue = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("rescue.title")} lead={say("rescue.lead")} />
      <HelpDesk view={view} />
      <ol class="numbered">
        <li>{say("rescue.one")}</li>
        <li>{say("rescue.two")}</li>
        <li>{say("rescue.three")}</li>
        <li>{say("rescue.four")}</li>
      </ol>
      {(["new", "stranger", "signal"] as const).map((topic) => (
        <section key={topic} aria-labelledby={topic}>
          <h2 id={topic}>{say(`rescue.${topic}.title`)}</h2>
          <p>{say(`rescue.${topic}.lead`)}</p>
        </section>
      ))}
      <RescueActions view={view} />
    </>
  );
};
