import { SMTP_AUTH_END } from "../../domain/claims/dates.ts";
import { lastDayOf } from "../../domain/dates.ts";
import { isPageSettled } from "../../flow/select.ts";
import { ActionButton, ActionLink, Actions } from "../parts/actions.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { Heading } from "../parts/heading.tsx";
import { KeyLabel } from "../parts/key-label.tsx";
import { securityInfoOf } from "../parts/microsoft-link.tsx";
import { NextLink } from "../parts/next.tsx";
import { Sentence } from "../parts/sentence.tsx";
import { StepStatus } from "../parts/step-status.tsx";
import { waysOf } from "../parts/ways.tsx";
import { WayList, WaysOut } from "../parts/ways-out.tsx";
import { sayer, type ViewProps } from "../view.ts";

const PROGRAMS = ["outlook", "apple", "android", "thunderbird", "old", "device"] as const;

/** What may need an app password: the answer changes on a day. */
const DeviceAnswer = ({ view }: ViewProps) => (
  <>
    {sayer(view)("app-password.device.answer")}
    <DaysLeft view={view} until={lastDayOf(SMTP_AUTH_END.value.month)} />
  </>
);

const Programs = ({ view }: ViewProps) => {
  const say = sayer(view);
  const ways = PROGRAMS.map((id) => ({
    id,
    title: say(`app-password.${id}.title`),
    answer: id === "device" ? <DeviceAnswer view={view} /> : say(`app-password.${id}.answer`),
  }));
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{say("app-password.programs.title")}</h2>
      <WayList ways={ways} />
    </section>
  );
};

const HowTo = ({ view }: ViewProps) => {
  const say = sayer(view);
  const slots = {
    add: <KeyLabel view={view} of="add-sign-in-method" />,
    appPassword: <KeyLabel view={view} of="app-password" />,
  };
  return (
    <section aria-labelledby="make">
      <h2 id="make">{say("app-password.make.title")}</h2>
      <ol class="numbered">
        <li>
          <Sentence view={view} of="app-password.make.one" slots={slots} />
        </li>
        <li>{say("app-password.make.two")}</li>
        <li>{say("app-password.make.three")}</li>
      </ol>
      <p>
        <a
          href={securityInfoOf(view)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => view.dispatch({ kind: "left", from: "app-password" })}
        >
          {say("app-password.make.link")}
        </a>
      </p>
    </section>
  );
};

export const AppPassword = ({ view }: ViewProps) => {
  const say = sayer(view);
  const { dispatch } = view;
  const tick = (mark: "done" | "not-needed") => () =>
    dispatch({ kind: "ticked", step: "app-password", mark });
  return (
    <>
      <Heading
        view={view}
        step="app-password"
        title={say("app-password.title")}
        lead={say("app-password.lead")}
      />
      <Programs view={view} />
      <HowTo view={view} />
      <StepStatus view={view} step="app-password" />
      <WaysOut view={view} ways={waysOf(view, "app-password")} />
      <Actions>
        {isPageSettled(view.state) ? (
          <NextLink view={view} after="app-password" />
        ) : (
          <ActionLink href={view.path("done")} onPress={tick("not-needed")}>
            {say("app-password.button")}
          </ActionLink>
        )}
        <ActionButton isQuiet={true} onPress={tick("done")}>
          {say("app-password.made.button")}
        </ActionButton>
      </Actions>
    </>
  );
};
