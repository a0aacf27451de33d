import { isSecondFactor, type Method } from "../../domain/methods.ts";
import { factsOf, hereOf, planOf } from "../../flow/select.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { KeepCard } from "../parts/keep-card.tsx";
import { methodName } from "../parts/method-name.ts";
import { RescueCard } from "../parts/rescue-card.tsx";
import { Reserve } from "../parts/reserve.tsx";
import { StrengthNote } from "../parts/strength-note.tsx";
import { sayer, type View, type ViewProps } from "../view.ts";

type Line = { readonly here: string; readonly onPaper: string };

/** On paper without the name of a device: many are called after whoever owns them. */
const lineOf = (view: View, method: Method): Line => {
  const here = methodName(view, method);
  return { here, onPaper: method.kind === "phone" ? here : sayer(view)(`method.${method.kind}`) };
};

/** What the directory shows; without it, what the person ticked. */
const linesOf = (view: View): readonly Line[] => {
  const facts = factsOf(view.state);
  if (facts.kind !== "unknown") {
    return facts.methods.filter(isSecondFactor).map((method) => lineOf(view, method));
  }
  return planOf(view.state)
    .filter(({ status, by }) => status === "behind" && by !== "skipped")
    .map(({ id }) => sayer(view)(`steps.${id}.title`))
    .map((title) => ({ here: title, onPaper: title }));
};

const Have = ({ view }: ViewProps) => {
  const say = sayer(view);
  const lines = linesOf(view);
  return (
    <section class="have" aria-labelledby="have">
      <h2 id="have">{say("done.have.title")}</h2>
      {lines.length === 0 && <p>{say("done.have.none")}</p>}
      <ul class="ticked">
        {lines.map(({ here, onPaper }, index) => (
          <li key={`${index} ${here}`}>
            <span class="for-screen">{here}</span>
            <span class="for-print">{onPaper}</span>
          </li>
        ))}
      </ul>
      <StrengthNote view={view} />
      <p class="have__day">{view.state.today !== undefined && view.t.date(view.state.today)}</p>
      <div class="for-print">
        <HelpDesk view={view} />
      </div>
    </section>
  );
};

const Card = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section aria-labelledby="card">
      <h2 id="card">{say("done.card.title")}</h2>
      <KeepCard view={view} />
      <RescueCard view={view} />
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
      <Card view={view} />
      <Have view={view} />
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
        <a class="way-on" href={view.path("move")}>
          {say("done.phone.link")}
        </a>
      </section>
      {view.own?.(view, "after")}
      <Actions>
        <ActionLink href={view.path("start")}>{say("done.button")}</ActionLink>
        <ActionLink href={view.path("rescue")} isQuiet={true}>
          {say("done.rescue.link")}
        </ActionLink>
      </Actions>
    </>
  );
};
