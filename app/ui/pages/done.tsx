import { isSecondFactor } from "../../domain/methods.ts";
import { factsOf, hereOf, planOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { methodName } from "../parts/method-name.ts";
import { Reserve } from "../parts/reserve.tsx";
import { sayer, type ViewProps } from "../view.ts";

/** What the directory shows; without it, what the person ticked. */
const Have = ({ view }: ViewProps) => {
  const say = sayer(view);
  const facts = factsOf(view.state);
  const lines =
    facts.kind !== "unknown"
      ? facts.methods.filter(isSecondFactor).map((method) => methodName(view, method))
      : planOf(view.state)
          .filter(({ status, by }) => status === "behind" && by !== "skipped")
          .map(({ id }) => say(`steps.${id}.title`));
  return (
    <section class="have" aria-labelledby="have">
      <h2 id="have">{say("done.have.title")}</h2>
      {lines.length === 0 && <p>{say("done.have.none")}</p>}
      <ul class="ticked">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};

const Card = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section class="card" aria-labelledby="card">
      <h2 id="card">{say("done.card.title")}</h2>
      <ul class="plain">
        <li>{say("done.card.one")}</li>
        <li>{say("done.card.two")}</li>
        <li>{say("done.card.three")}</li>
      </ul>
      <HelpDesk view={view} />
    </section>
  );
};

export const Done = ({ view }: ViewProps) => {
  const say = sayer(view);
  const isOver = hereOf(view.state) === "done";
  return (
    <>
      <Heading
        view={view}
        step="done"
        title={
          <Reserve room={say(isOver ? "done.open.title" : "done.title")}>
            {say(isOver ? "done.title" : "done.open.title")}
          </Reserve>
        }
        lead={
          <Reserve room={say(isOver ? "done.openLead" : "done.lead")}>
            {say(isOver ? "done.lead" : "done.openLead")}
          </Reserve>
        }
      />
      <Have view={view} />
      <Card view={view} />
      <section aria-labelledby="home">
        <h2 id="home">{say("done.home.title")}</h2>
        <p>{say("done.home.lead")}</p>
        <a class="way-on" href={view.path("keep")}>
          {say("done.home.link")}
        </a>
      </section>
      <section aria-labelledby="phone">
        <h2 id="phone">{say("done.phone.title")}</h2>
        <p>{say("done.phone.lead")}</p>
      </section>
      <Actions>
        <ActionLink href={view.path("start")}>{say("done.button")}</ActionLink>
        <ActionLink href={view.path("rescue")} isQuiet={true}>
          {say("done.rescue.link")}
        </ActionLink>
      </Actions>
    </>
  );
};
