import { helpDeskOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk, telOf } from "../parts/help-desk.tsx";
import { hasTabs, securityInfoOf } from "../parts/microsoft-link.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** Calling comes first, where there is a number to call. */
const RescueActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const phone = helpDeskOf(view.state)?.phone;
  const isNewTab = hasTabs(view);
  const page = { href: securityInfoOf(view), words: say("scan.button"), isNewTab };
  const steps = { href: view.path("start"), words: say("shell.menu.steps.link") };
  const [main, quiet] =
    phone === undefined
      ? [page, steps]
      : [{ href: telOf(phone), words: say("shell.desk.phone.link", { phone }) }, page];
  return (
    <Actions>
      <ActionLink {...main}>{main.words}</ActionLink>
      <ActionLink {...quiet} isQuiet={true}>
        {quiet.words}
      </ActionLink>
    </Actions>
  );
};

export const Rescue = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("rescue.title")} lead={say("rescue.lead")} />
      <HelpDesk view={view} heading="h2" />
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
      <p class="network-room" role="status">
        {!view.state.isOnline && say("shell.no-network.status")}
      </p>
      <RescueActions view={view} />
    </>
  );
};
