import { VERDICT_KINDS } from "../../domain/programs/outcomes.ts";
import { DEVICES, PROGRAMS } from "../../domain/programs/programs.ts";
import { CHECKED_ON } from "../../domain/programs/reasons.ts";
import { planOf } from "../../flow/select.ts";
import { programsThat } from "../../flow/select-programs.ts";
import { ActionLink, Actions } from "../parts/actions.tsx";
import { Heading } from "../parts/heading.tsx";
import { HelpDesk } from "../parts/help-desk.tsx";
import { ProgramRow } from "../parts/program-row.tsx";
import { sayer, type ViewProps } from "../view.ts";

const Programs = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      {DEVICES.map((device) => (
        <section key={device} aria-labelledby={device}>
          <h2 id={device}>{say(`apps.group.${device}`)}</h2>
          <ul class="programs">
            {PROGRAMS.filter((program) => program.device === device).map((program) => (
              <ProgramRow key={program.id} view={view} program={program} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** How many need what; a screen reader hears it with each choice. */
const Counts = ({ view }: ViewProps) => {
  const say = sayer(view);
  const counts = VERDICT_KINDS.map((kind) => ({
    kind,
    count: programsThat(view.state, kind).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return <p>{say("apps.sum.none")}</p>;
  return (
    <ul class="counts">
      {counts.map(({ kind, count }) => (
        <li key={kind}>{say(`apps.count.${kind}`, { count })}</li>
      ))}
    </ul>
  );
};

const InShort = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <section aria-labelledby="sum">
      <h2 id="sum">{say("apps.sum.title")}</h2>
      <div class="counts__room" role="status">
        <Counts view={view} />
      </div>
      <p class="soft">{say("apps.sum.kept")}</p>
      <button
        type="button"
        class="small-button"
        onClick={() => view.dispatch({ kind: "programs-cleared" })}
      >
        {say("apps.sum.button")}
      </button>
    </section>
  );
};

/** On to the step that was waiting for the answer, where there is one. */
const AppsActions = ({ view }: ViewProps) => {
  const say = sayer(view);
  const hasStep = planOf(view.state).some(({ id }) => id === "app-password");
  return (
    <Actions>
      {hasStep ? (
        <ActionLink key="step" href={view.path("app-password")}>
          {say("shell.continue.button")}
        </ActionLink>
      ) : (
        <ActionLink key="steps" href={view.path("start")}>
          {say("shell.menu.steps.link")}
        </ActionLink>
      )}
    </Actions>
  );
};

export const Apps = ({ view }: ViewProps) => {
  const say = sayer(view);
  return (
    <>
      <Heading view={view} title={say("apps.title")} lead={say("apps.lead")} />
      <Programs view={view} />
      <InShort view={view} />
      <section>
        <HelpDesk view={view} heading="h2" />
      </section>
      <p class="soft">{say("apps.checked", { date: view.t.date(CHECKED_ON) })}</p>
      <AppsActions view={view} />
    </>
  );
};
