import { configOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { ConfigFaultList } from "../parts/config-fault-list.tsx";
import { DeskCode } from "../parts/desk-code.tsx";
import { Heading } from "../parts/heading.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** For IT alone: which key cannot be used, and what it should be. */
const BrokenConfig = ({ view }: ViewProps) => {
  const { setup } = view.state;
  if (setup.kind !== "broken") return null;
  const say = sayer(view);
  return (
    <section class="fault" aria-labelledby="broken">
      <h2 id="broken">{say("about.broken.title")}</h2>
      <p>{say("about.broken.lead")}</p>
      <ConfigFaultList faults={setup.faults} />
    </section>
  );
};

const Links = ({ view }: ViewProps) => {
  const say = sayer(view);
  const links = configOf(view.state)?.links;
  return (
    <ul class="plain">
      <li>
        <a href={view.path("keep")}>{say("about.links.keep")}</a>
      </li>
      {links?.privacy !== undefined && (
        <li>
          <a href={links.privacy}>{say("about.links.privacy")}</a>
        </li>
      )}
      {links?.accessibility !== undefined && (
        <li>
          <a href={links.accessibility}>{say("about.links.accessibility")}</a>
        </li>
      )}
    </ul>
  );
};

export const About = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("about.title")} lead={say("about.lead")} />
      {(["read", "never", "kept"] as const).map((topic) => (
        <section key={topic} aria-labelledby={topic}>
          <h2 id={topic}>{say(`about.${topic}.title`)}</h2>
          <p>{say(`about.${topic}.lead`)}</p>
        </section>
      ))}
      <section aria-labelledby="forget">
        <h2 id="forget">{say("about.forget.title")}</h2>
        <p>{say("about.forget.lead")}</p>
        <button
          type="button"
          class="small-button"
          onClick={() => view.dispatch({ kind: "forget-pressed" })}
        >
          {say("about.forget.button")}
        </button>
      </section>
      <Links view={view} />
      {view.own?.(view, "links")}
      <BrokenConfig view={view} />
      <DeskCode view={view} />
      <p class="soft">{say("about.version", { version: view.version })}</p>
      <Actions>
        <ActionLink href={view.path("start")}>{say("shell.menu.steps.link")}</ActionLink>
      </Actions>
    </>
  );
};
